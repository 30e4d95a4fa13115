/** One person across clients; their record goes to the records store. */
import { Answered } from '@clearway/contract/send';
import { useQuery } from '@pinia/colada';
import { computed, watch } from 'vue';
import { useApi } from '../api.ts';
import { useRecords } from '../stores/records.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';
import { troubleWords } from '../trouble.ts';

export function usePerson(id: () => string) {
  const api = useApi();
  const session = useSession();
  const records = useRecords();
  const sync = useSync();
  const team = () => session.team?.id ?? '';
  const { data, error } = useQuery({
    key: () => ['team', team(), 'person', id()],
    query: ({ signal }) => api.person({ path: { teamId: team(), personId: id() }, signal }),
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
  const missing = computed(() => error.value instanceof Answered && error.value.status === 404);
  return {
    reply: data,
    person: computed(() => records.person(id())),
    missing,
    fault: computed(() => (error.value && !missing.value ? troubleWords(error.value) : '')),
  };
}
