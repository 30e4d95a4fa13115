/** Who may go where: pages inside ask for a session and a team. */
import type { RouteLocationNormalized, RouteLocationRaw } from 'vue-router';
import { useSession } from './stores/session.ts';

export async function guard(to: RouteLocationNormalized): Promise<boolean | RouteLocationRaw> {
  const session = useSession();
  if (!session.reply) await session.load();
  if (to.meta.open || session.unanswered) return true;
  if (!session.user) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
  if (!session.team && to.name !== 'new-team') return { name: 'new-team' };
  // The team shows its records only to who signed in as it asks; switching teams and one's own account stay open.
  const asked = (session.team?.asks.length ?? 0) > 0;
  if (asked && to.name !== 'asked' && to.name !== 'new-team') return { name: 'asked' };
  return true;
}
