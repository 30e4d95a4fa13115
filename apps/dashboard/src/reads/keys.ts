/** API keys: a member's power narrowed to scopes, until a day. */
import type { Scope } from '@clearway/contract/call';
import { computed, ref } from 'vue';
import { useTeamActs } from './team-acts.ts';

export function useKeys() {
  /** The key made last, shown once. */
  const made = ref('');
  const { data, reading, refetch, busy, fault, act } = useTeamActs(
    () => ['keys'],
    (api, teamId, signal) => api.keys({ path: { teamId }, signal }),
  );
  const make = (body: { name: string; scopes: Scope[]; days: number }) =>
    act(async (api, teamId) => {
      made.value = (await api.makeKey({ path: { teamId }, body })).secret;
    });
  const revoke = (keyId: string) => act((api, teamId) => api.revokeKey({ path: { teamId, keyId } }));
  return {
    keys: computed(() => data.value?.keys ?? null),
    made,
    reading,
    refetch,
    busy,
    fault,
    make,
    revoke,
  };
}
