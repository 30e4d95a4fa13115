/** Reads of the list of clients, keyed by what was asked; the team's live number invalidates them. */
import type { ClientsQuery, ClientsReply } from '@clearway/contract/clients';
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useApi } from '../api.ts';
import { useClock } from '../stores/clock.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';
import { useTeamRead } from './team-read.ts';

export type Counted = Pick<ClientsReply, 'counts' | 'total'>;

/** Counts over the team's clients that pass the query's search, owner and tag. */
export function useCounts(query: () => ClientsQuery = () => ({})) {
  const api = useApi();
  const session = useSession();
  const sync = useSync();
  const clock = useClock();
  const team = () => session.team?.id ?? '';
  return useQuery<Counted>({
    key: () => ['team', team(), 'counts', { ...query() }],
    enabled: () => team() !== '',
    placeholderData: (before) => before,
    query: async ({ signal }) => {
      const reply = await api.clients({
        path: { teamId: team() },
        query: { ...query(), limit: '0' },
        signal,
      });
      sync.begin(reply.sequence);
      clock.agree(reply.now);
      return { counts: reply.counts, total: reply.total };
    },
  });
}

/** How many clients pass the whole query; null before it is known. */
export function useTotal(query: () => ClientsQuery) {
  const { data } = useTeamRead(
    () => ['total', JSON.stringify(query())],
    async (api, teamId, signal) =>
      (await api.clients({ path: { teamId }, query: { ...query(), part: 'total' }, signal })).total,
  );
  return computed(() => data.value ?? null);
}
