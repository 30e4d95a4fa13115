/** API keys: a member's power narrowed to scopes, until a day. */
import type { Scope } from '@clearway/contract/call';
import { computed } from 'vue';
import { useTeamActs } from './team-acts.ts';

export function useKeys() {
  const { data, act, makes, ...state } = useTeamActs(
    () => ['keys'],
    (api, teamId, signal) => api.keys({ path: { teamId }, signal }),
  );
  const make = (body: { name: string; scopes: Scope[]; days: number }) =>
    makes(async (api, teamId) => (await api.makeKey({ path: { teamId }, body })).secret);
  const revoke = (keyId: string) => act((api, teamId) => api.revokeKey({ path: { teamId, keyId } }));
  return { keys: computed(() => data.value?.keys ?? null), ...state, make, revoke };
}
