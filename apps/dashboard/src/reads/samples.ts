/** The sample clients of a team that has none of its own yet: loaded by one press, taken back by one. */
import { cryptoRandom, newId } from '@clearway/domain/id';
import { computed } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { useToasts } from '../stores/toasts.ts';
import { useTeamRead } from './team-read.ts';

/** What an import of samples says in place of a sheet's headings. */
const heading = 'Sample clients';

export function useLoadSamples() {
  const api = useApi();
  const session = useSession();
  const { busy, fault, attempt } = useAttempt();
  // Made once, so that a second press is the same import.
  const id = newId('import', cryptoRandom);
  const load = () =>
    attempt(() =>
      api.import({
        path: { teamId: session.team?.id ?? '' },
        body: { mode: 'real', import: id, samples: true },
      }),
    );
  return { busy, fault, load };
}

/** The samples that are here, and the way to be rid of them. */
export function useSamples() {
  const api = useApi();
  const session = useSession();
  const toasts = useToasts();
  const { busy, fault, attempt } = useAttempt();
  const path = () => ({ teamId: session.team?.id ?? '' });
  const read = useTeamRead(
    () => ['imports'],
    (_, teamId, signal) => api.imports({ path: { teamId }, signal }),
  );
  const loaded = computed(
    () => read.data.value?.imports.find(({ mapping, undoneAt }) => heading in mapping && !undoneAt) ?? null,
  );
  const remove = () =>
    attempt(async () => {
      const importId = loaded.value?.id ?? '';
      const { kept } = await api.undoImport({ path: { ...path(), importId } });
      toasts.say(
        kept.length === 0
          ? 'The sample clients are gone.'
          : `The samples are gone, but for ${kept.length} that somebody worked on since.`,
      );
      await read.refetch();
    });
  return { loaded, busy, fault, remove };
}
