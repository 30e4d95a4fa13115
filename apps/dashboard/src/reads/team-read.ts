/** A read of the team's: cached, asked again after a live hint, its trouble in words. */

import type { Api } from '@clearway/contract/api';
import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';

/** `key` names the read and its question; `ask` sends it. The reply before stays while a new question is asked. */
export function useTeamRead<R>(
  key: () => readonly (string | number)[],
  ask: (api: Api, team: string, signal: AbortSignal) => Promise<R>,
) {
  const api = useApi();
  const session = useSession();
  const team = () => session.team?.id ?? '';
  const { data, error, refetch, asyncStatus } = useQuery({
    key: () => ['team', team(), ...key()],
    enabled: () => team() !== '',
    placeholderData: (before: R | undefined) => before,
    query: ({ signal }) => ask(api, team(), signal),
  });
  return {
    data,
    fault: computed(() => (error.value ? troubleWords(error.value) : '')),
    loading: computed(() => asyncStatus.value === 'loading'),
    refetch,
  };
}
