/** One's own calendar feeds. */
import { computed, ref } from 'vue';
import { useTeamActs } from './team-acts.ts';

export function useFeeds() {
  /** Path of the feed made last; it holds its secret. */
  const made = ref('');
  const { data, reading, refetch, busy, fault, act } = useTeamActs(
    () => ['feeds'],
    (api, teamId, signal) => api.feeds({ path: { teamId }, signal }),
  );
  const make = (body: { mine: boolean; names: boolean }) =>
    act(async (api, teamId) => {
      made.value = (await api.makeFeed({ path: { teamId }, body })).path;
    });
  const remove = (feedId: string) => act((api, teamId) => api.removeFeed({ path: { teamId, feedId } }));
  return {
    feeds: computed(() => data.value?.feeds ?? null),
    made,
    reading,
    refetch,
    busy,
    fault,
    make,
    remove,
  };
}
