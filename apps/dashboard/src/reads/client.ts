/** One client: its records go to the records store, where unsent changes lie on top; its history and shares stay here. */
import { Answered } from '@clearway/contract/send';
import { useQuery } from '@pinia/colada';
import { computed, watch } from 'vue';
import { useApi } from '../api.ts';
import { useRecords } from '../stores/records.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';
import { troubleWords } from '../trouble.ts';

export function useClient(id: () => string) {
  const api = useApi();
  const session = useSession();
  const records = useRecords();
  const sync = useSync();
  const team = () => session.team?.id ?? '';
  const { data, error, refetch, asyncStatus } = useQuery({
    key: () => ['team', team(), 'client', id()],
    enabled: () => team() !== '' && id() !== '',
    query: ({ signal }) => api.client({ path: { teamId: team(), clientId: id() }, signal }),
  });
  watch(
    data,
    (reply) => {
      if (!reply) return;
      records.hold(reply.records);
      sync.begin(reply.sequence);
    },
    { immediate: true },
  );

  const view = computed(() => records.view(id()));
  const missing = computed(() => error.value instanceof Answered && error.value.status === 404);
  const fault = computed(() => (error.value && !missing.value ? troubleWords(error.value) : ''));
  return {
    view,
    reply: data,
    missing,
    fault,
    refetch,
    loading: computed(() => asyncStatus.value === 'loading'),
  };
}
