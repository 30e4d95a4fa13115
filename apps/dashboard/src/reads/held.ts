/** A record opened here: what the service answers goes to the records store, where unsent changes lie on top. */
import type { Api } from '@clearway/contract/api';
import { Answered } from '@clearway/contract/send';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { useQuery } from '@pinia/colada';
import { computed, watch } from 'vue';
import { useApi } from '../api.ts';
import { useRecords } from '../stores/records.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';
import { troubleWords } from '../trouble.ts';

type Holding = { readonly sequence: number; readonly records: readonly RecordEnvelope[] };
export type Asking = {
  readonly api: Api;
  readonly teamId: string;
  readonly id: string;
  readonly signal: AbortSignal;
};

export function useHeld<R extends Holding>(
  kind: string,
  id: () => string,
  ask: (asking: Asking) => Promise<R>,
) {
  const api = useApi();
  const session = useSession();
  const records = useRecords();
  const sync = useSync();
  const team = () => session.team?.id ?? '';
  const { data, error, refetch, asyncStatus } = useQuery({
    key: () => ['team', team(), kind, id()],
    enabled: () => team() !== '' && id() !== '',
    query: ({ signal }) => ask({ api, teamId: team(), id: id(), signal }),
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
    missing,
    fault: computed(() => (error.value && !missing.value ? troubleWords(error.value) : '')),
    loading: computed(() => asyncStatus.value === 'loading'),
    refetch,
  };
}
