/** A sheet on its way in: dry run, real, undo. The id is made once, so that a retry is the same import. */
import type { Api } from '@clearway/contract/api';
import type { ImportBody, ImportField, ImportReply } from '@clearway/contract/imports';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { ref, shallowRef } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';

export type AskedImport = {
  readonly csv: string;
  readonly mapping: Readonly<Record<string, ImportField>>;
  readonly accept: readonly string[];
};

function bodyOf(mode: ImportBody['mode'], id: string, { csv, mapping, accept }: AskedImport) {
  return {
    mode,
    import: id,
    csv,
    accept: [...accept],
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
  };
}

export function useImport() {
  const api = useApi();
  const session = useSession();
  const { busy, fault, attempt } = useAttempt();
  const path = () => ({ teamId: session.team?.id ?? '' });
  const id = ref(newId('import', cryptoRandom));
  const reply = shallowRef<ImportReply | null>(null);
  const undone = shallowRef<Awaited<ReturnType<Api['undoImport']>> | null>(null);

  /** True when the service answered. */
  const send = (mode: ImportBody['mode']) => (asked: AskedImport) =>
    attempt(async () => {
      reply.value = await api.import({ path: path(), body: bodyOf(mode, id.value, asked) });
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
  return { id, reply, undone, busy, fault, check: send('dry-run'), run: send('real'), undo, again };
}
