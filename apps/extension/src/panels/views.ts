/** What a panel may open with and does not carry in its frame: fetched while what is stored is read, so that it paints whole. */
import { useOutgoing } from '../stores/outgoing.ts';
import { usePlace } from '../stores/place.ts';
import { useRules } from '../stores/rules.ts';
import { useSession } from '../stores/session.ts';

export const views = {
  client: () => import('./client-view.ts'),
  signIn: () => import('./SignIn.vue'),
} as const;

/** Brings what the panel opens with. */
export async function firstView(): Promise<void> {
  const law = useRules();
  if (!useSession().session) return void (await views.signIn());
  const client = usePlace().place.client === null ? null : views.client();
  // What is unsent is laid over what the service said; without the rules it would seem undone for a moment.
  if (useOutgoing().unsent.length > 0) await law.here();
  if (client) law.read((await client).reading);
}
