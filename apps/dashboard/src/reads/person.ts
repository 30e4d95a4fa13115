/** One person across clients; their record goes to the records store. */
import { Answered } from '@clearway/contract/api';
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

/** People whose name, NPI or address holds what is typed; for choosing whom to merge with. */
export function usePersonSearch(typed: () => string) {
  const api = useApi();
  const session = useSession();
  const team = () => session.team?.id ?? '';
  const { data } = useQuery({
    key: () => ['team', team(), 'persons', typed()],
    enabled: () => typed().trim().length > 1,
    query: ({ signal }) =>
      api.persons({ path: { teamId: team() }, query: { search: typed().trim(), limit: '8' }, signal }),
  });
  return computed(() => (typed().trim().length > 1 ? (data.value?.lines ?? []) : []));
}

/** Brings a person into the records store, so that a merge with them can be decided here. */
export function useHoldPerson() {
  const api = useApi();
  const session = useSession();
  const records = useRecords();
  return async (personId: string) => {
    const reply = await api.person({ path: { teamId: session.team?.id ?? '', personId } });
    records.hold(reply.records);
    return records.person(personId) ?? null;
  };
}
