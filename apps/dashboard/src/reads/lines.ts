/** The lines of the readiness list, by pages, kept up to date in place after every live hint. */
import type { ClientsQuery } from '@clearway/contract/clients';
import { computed, onScopeDispose, ref, type ShallowRef, shallowRef, watch } from 'vue';
import { useApi } from '../api.ts';
import { useClock } from '../stores/clock.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';
import { troubleWords } from '../trouble.ts';
import {
  firstPage,
  type LinePages,
  linesOf,
  noPages,
  pagesNear,
  refreshed,
  withNext,
  withValues,
} from './line-pages.ts';

/** The first page fills a tall window; nobody waits for the later ones. */
const sizeOf = (cursor: string | null | undefined) => (cursor ? '100' : '50');

/** Reads of one question at a time: a newer question drops the older one's answers. */
function useAsking() {
  const fault = ref('');
  const loading = ref(true);
  let current = new AbortController();

  /** Runs a read. What was asked before is dropped when `anew`. */
  async function attempt(work: (signal: AbortSignal) => Promise<void>, anew: 'anew' | 'also' | 'quietly') {
    if (anew === 'anew') {
      current.abort();
      current = new AbortController();
    }
    const { signal } = current;
    if (anew !== 'quietly') loading.value = true;
    try {
      await work(signal);
      if (!signal.aborted) fault.value = '';
    } catch (trouble) {
      if (!signal.aborted) fault.value = troubleWords(trouble);
    } finally {
      // A quiet read may end while the one that is waited for has not: it says nothing about that one.
      if (!signal.aborted && anew !== 'quietly') loading.value = false;
    }
  }
  onScopeDispose(() => current.abort());
  return { fault, loading, attempt };
}

/** One page of what is asked: lines alone, because counting takes longer than reading them. */
function usePageRead(asked: () => ClientsQuery) {
  const api = useApi();
  const session = useSession();
  const sync = useSync();
  const clock = useClock();
  return async (signal: AbortSignal, more: ClientsQuery = {}) => {
    const query = { ...asked(), part: 'lines', limit: sizeOf(more.cursor), ...more };
    const reply = await api.clients({ path: { teamId: session.team?.id ?? '' }, query, signal });
    sync.begin(reply.sequence);
    clock.agree(reply.now);
    return reply;
  };
}

type Read = ReturnType<typeof usePageRead>;

/** Reads the pages around some rows again, and the values of rows that left them. */
async function renew(
  list: ShallowRef<LinePages>,
  read: Read,
  { from, to }: { from: number; to: number },
  signal: AbortSignal,
) {
  for (const page of pagesNear(list.value, from, to)) {
    const reply = await read(signal, page.cursor ? { cursor: page.cursor } : {});
    if (signal.aborted) return;
    list.value = refreshed(list.value, page, reply);
    const left = page.ids.filter((id) => list.value.moved.has(id));
    if (left.length === 0) continue;
    const values = await read(signal, { ids: left.join(','), limit: '200' });
    if (!signal.aborted) list.value = withValues(list.value, values.lines);
  }
}

export function useLines(asked: () => ClientsQuery) {
  const session = useSession();
  const list = shallowRef(noPages);
  const { fault, loading, attempt } = useAsking();
  const read = usePageRead(asked);

  const load = () =>
    attempt(async (signal) => {
      const reply = await read(signal);
      if (!signal.aborted) list.value = firstPage(reply);
    }, 'anew');
  async function more() {
    const cursor = list.value.next;
    if (!cursor || loading.value) return;
    await attempt(async (signal) => {
      const reply = await read(signal, { cursor });
      if (!signal.aborted) list.value = withNext(list.value, reply);
    }, 'also');
  }
  /** Brings the rows from one number to another up to date. */
  const refresh = (from: number, to: number) =>
    attempt((signal) => renew(list, read, { from, to }, signal), 'quietly');

  watch(() => JSON.stringify([session.team?.id, asked()]), load, { immediate: true });
  return {
    lines: computed(() => linesOf(list.value)),
    next: computed(() => list.value.next),
    moved: computed(() => list.value.moved),
    loading,
    fault,
    load,
    more,
    refresh,
  };
}
