/** Older lines of history, page by page, after those that came with the record itself. */
import type { HistoryEntry } from '@clearway/contract/client';
import { computed, ref, shallowRef } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';

export function useOlderHistory(of: () => Readonly<Record<string, string>>, first: () => number | null) {
  const api = useApi();
  const session = useSession();
  const entries = shallowRef<readonly HistoryEntry[]>([]);
  const after = ref<number | null | undefined>(undefined);
  const fault = ref('');
  const next = computed(() => (after.value === undefined ? first() : after.value));

  async function more() {
    if (next.value === null) return;
    try {
      const reply = await api.history({
        path: { teamId: session.team?.id ?? '' },
        query: { ...of(), before: String(next.value) },
      });
      entries.value = [...entries.value, ...reply.entries];
      after.value = reply.older;
      fault.value = '';
    } catch (trouble) {
      fault.value = troubleWords(trouble);
    }
  }
  return { entries, next, more, fault };
}
