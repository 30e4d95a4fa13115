/** Where databases live: files in the data folder, or addresses of a libSQL server. The one place that knows. */
import { join } from 'node:path';
import type { TeamId } from '@clearway/domain/id';
import type { Env } from '../env.ts';
import type { Home } from './database.ts';

type Homes = { readonly control: Home; readonly team: (id: TeamId) => Home };

const file = (...parts: string[]): Home => ({ url: `file:${join(...parts)}` });

/** A team's address comes from its id, in which `_` stands where host names allow `-` only. */
export function homes({ data, control, teams }: Pick<Env, 'data' | 'control' | 'teams'>): Homes {
  if (!control || !teams)
    return { control: file(data, 'control.db'), team: (id) => file(data, 'teams', `${id}.db`) };
  const { rule, authToken, create } = teams;
  const admin = (url: string) => ({
    url,
    ...(create?.authorization ? { authorization: create.authorization } : {}),
  });
  const named = (text: string, id: TeamId) => text.replace('{team}', id.replace('_', '-'));
  const { admin: controlAdmin, ...controlHome } = control;
  return {
    control: { ...controlHome, ...(controlAdmin ? { admin: admin(controlAdmin) } : {}) },
    team: (id) => ({
      url: named(rule, id),
      ...(authToken ? { authToken } : {}),
      ...(create ? { create: { ...create, url: named(create.url, id) } } : {}),
      ...(create?.url.endsWith('/create')
        ? { admin: admin(named(create.url.replace(/\/create$/, ''), id)) }
        : {}),
    }),
  };
}
