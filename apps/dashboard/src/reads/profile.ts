/** One profile across clients; its records go to the records store. */
import { Answered } from '@clearway/contract/send';
import { useQuery } from '@pinia/colada';
import { computed, watch } from 'vue';
import { useApi } from '../api.ts';
import { useRecords } from '../stores/records.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';
import { troubleWords } from '../trouble.ts';

export function useProfile(id: () => string) {
  const api = useApi();
  const session = useSession();
  const records = useRecords();
  const sync = useSync();
  const team = () => session.team?.id ?? '';
  const { data, error } = useQuery({
    key: () => ['team', team(), 'profile', id()],
    query: ({ signal }) => api.profile({ path: { teamId: team(), profileId: id() }, signal }),
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
    profile: computed(() => records.profile(id())),
    missing,
    fault: computed(() => (error.value && !missing.value ? troubleWords(error.value) : '')),
  };
}
