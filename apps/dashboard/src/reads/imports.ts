/** A sheet on its way in: dry run, real, undo. The id is made once, so that a retry is the same import. */
import type { ImportField, ImportReply } from '@clearway/contract/imports';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { useQuery } from '@pinia/colada';
import { computed, ref, shallowRef } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';

export function useImport() {
  const api = useApi();
  const session = useSession();
  const path = () => ({ teamId: session.team?.id ?? '' });
  const id = ref(newId('import', cryptoRandom));
  const reply = shallowRef<ImportReply | null>(null);
  const undone = shallowRef<Awaited<ReturnType<typeof api.undoImport>> | null>(null);
  const busy = ref(false);
  const fault = ref('');

  async function attempt(work: () => Promise<void>) {
    busy.value = true;
    fault.value = '';
    try {
      await work();
    } catch (trouble) {
      fault.value = troubleWords(trouble);
    } finally {
      busy.value = false;
    }
  }
  type Sheet = { csv: string; mapping: Record<string, ImportField>; accept: readonly string[] };
  const body = ({ csv, mapping, accept }: Sheet) => ({
    import: id.value,
    csv,
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
    accept: [...accept],
  });
  const check = (sheet: Sheet) =>
    attempt(async () => {
      reply.value = await api.import({ path: path(), body: { mode: 'dry-run', ...body(sheet) } });
    });
  const run = (sheet: Sheet) =>
    attempt(async () => {
      reply.value = await api.import({ path: path(), body: { mode: 'real', ...body(sheet) } });
    });
  const undo = () =>
    attempt(async () => {
      undone.value = await api.undoImport({ path: { ...path(), importId: id.value } });
    });
  function again() {
    id.value = newId('import', cryptoRandom);
    reply.value = null;
    undone.value = null;
    fault.value = '';
  }
  const { data } = useQuery({
    key: () => ['team', path().teamId, 'imports'],
    query: ({ signal }) => api.imports({ path: path(), signal }),
  });
  return {
    id,
    reply,
    undone,
    busy,
    fault,
    check,
    run,
    undo,
    again,
    before: computed(() => data.value?.imports ?? []),
  };
}
