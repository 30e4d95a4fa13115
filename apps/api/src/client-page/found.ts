/** What a link that works leads to. */
import type { View } from '@clearway/domain/client';
import type { Context } from 'hono';
import type { Team } from '../db/team/open.ts';
import type { Language, Link } from './link.ts';

export type Found = { readonly link: Link; readonly team: Team; readonly view: View };

/** The language the visitor chose, else that of the link. */
export const languageOf = (c: Context, link: Link): Language => {
  const asked = c.req.query('lang');
  return asked === 'en' || asked === 'es' ? asked : link.language;
};

/** The firm of ours that works for the client. */
export function firmOf(view: View): string {
  const firm = view.client.firm ? view.firms[view.client.firm] : Object.values(view.firms)[0];
  return firm?.name ?? '';
}
