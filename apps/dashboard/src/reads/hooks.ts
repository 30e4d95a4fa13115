/** Webhooks, and the deliveries of one. */
import type { HookEvent } from '@clearway/contract/hooks';
import { computed } from 'vue';
import { useTeamActs } from './team-acts.ts';

export function useHooks() {
  const { data, act, makes, ...state } = useTeamActs(
    () => ['hooks'],
    (api, teamId, signal) => api.hooks({ path: { teamId }, signal }),
  );
  const make = (body: { url: string; events: HookEvent[] }) =>
    makes(async (api, teamId) => (await api.makeHook({ path: { teamId }, body })).secret);
  const change = (hookId: string, on: boolean) =>
    act((api, teamId) => api.changeHook({ path: { teamId, hookId }, body: { on } }));
  const remove = (hookId: string) => act((api, teamId) => api.removeHook({ path: { teamId, hookId } }));
  const test = (hookId: string) => act((api, teamId) => api.testHook({ path: { teamId, hookId } }));
  return { hooks: computed(() => data.value?.hooks ?? null), ...state, make, change, remove, test };
}

export function useDeliveries(hookId: () => string) {
  const { data, act, ...state } = useTeamActs(
    () => ['hooks', hookId(), 'deliveries'],
    (api, teamId, signal) => api.deliveries({ path: { teamId, hookId: hookId() }, signal }),
  );
  const replay = (deliveryId: string) =>
    act((api, teamId) => api.replayDelivery({ path: { teamId, hookId: hookId(), deliveryId } }));
  return { deliveries: computed(() => data.value?.deliveries ?? null), ...state, replay };
}
