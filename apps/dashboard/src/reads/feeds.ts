/** One's own calendar feeds. */
import { computed } from 'vue';
import { useTeamActs } from './team-acts.ts';

export function useFeeds() {
  const { data, act, makes, ...state } = useTeamActs(
    () => ['feeds'],
    (api, teamId, signal) => api.feeds({ path: { teamId }, signal }),
  );
  const make = (body: { mine: boolean; names: boolean }) =>
    makes(async (api, teamId) => (await api.makeFeed({ path: { teamId }, body })).path);
  const remove = (feedId: string) => act((api, teamId) => api.removeFeed({ path: { teamId, feedId } }));
  return { feeds: computed(() => data.value?.feeds ?? null), ...state, make, remove };
}
