/** The team's identity provider. */
import type { Ask } from '@clearway/contract/api';
import { computed } from 'vue';
import { useTeamActs } from './team-acts.ts';

type Body = NonNullable<Ask<'setSso'>['body']>;

export function useSso() {
  const { data, reading, refetch, busy, fault, act } = useTeamActs(
    () => ['sso'],
    (api, teamId, signal) => api.sso({ path: { teamId }, signal }),
  );
  const set = (body: Body) => act((api, teamId) => api.setSso({ path: { teamId }, body }));
  const remove = () => act((api, teamId) => api.removeSso({ path: { teamId } }));
  return { reply: computed(() => data.value ?? null), reading, refetch, busy, fault, set, remove };
}
