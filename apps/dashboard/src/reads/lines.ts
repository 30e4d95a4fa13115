/**
 * The lines of the readiness list, by pages. What is on screen is brought up to date in place after every live hint;
 * rows stay where they are until one asks for the new order (a row must not vanish the moment an edit stops matching).
 */
import type { ClientLine, ClientsQuery, ClientsReply } from '@clearway/contract/clients';
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { useApi } from '../api.ts';
import { useClock } from '../stores/clock.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';
import { troubleWords } from '../trouble.ts';

const pageSize = 100;
type Page = { readonly cursor: string | null; readonly ids: readonly string[] };

export function useLines(asked: () => ClientsQuery) {
  const api = useApi();
  const session = useSession();
  const sync = useSync();
  const clock = useClock();
  const pages = shallowRef<readonly Page[]>([]);
  const byId = shallowRef<ReadonlyMap<string, ClientLine>>(new Map());
  const next = ref<string | null>(null);
  const total = ref(0);
  const loading = ref(true);
  const fault = ref('');
  /** Rows that moved, left or came since the order was read. */
  const moved = ref<ReadonlySet<string>>(new Set());
  let current = new AbortController();

  const lines = computed(() =>
    pages.value.flatMap(({ ids }) => ids.flatMap((id) => byId.value.get(id) ?? [])),
  );

  async function read(cursor: string | null): Promise<ClientsReply> {
    const query = { ...asked(), limit: String(pageSize), ...(cursor ? { cursor } : {}) };
    const reply = await api.clients({
      path: { teamId: session.team?.id ?? '' },
      query,
      signal: current.signal,
    });
    sync.begin(reply.sequence);
    clock.agree(reply.now);
    return reply;
  }
  const take = (reply: ClientsReply) => {
    byId.value = new Map([...byId.value, ...reply.lines.map((line) => [line.id, line] as const)]);
    total.value = reply.total;
  };

  /** Runs a read; silence and problems become words, a newer question drops the older one's answer. */
  async function attempt(work: (signal: AbortSignal) => Promise<void>) {
    const { signal } = current;
    try {
      await work(signal);
      if (!signal.aborted) fault.value = '';
    } catch (trouble) {
      if (signal.aborted) return;
      fault.value = troubleWords(trouble);
    }
  }

  /** Reads the order anew from the top. */
  async function load() {
    current.abort();
    current = new AbortController();
    loading.value = true;
    await attempt(async (signal) => {
      const reply = await read(null);
      if (signal.aborted) return;
      byId.value = new Map();
      take(reply);
      pages.value = [{ cursor: null, ids: reply.lines.map(({ id }) => id) }];
      next.value = reply.next;
      moved.value = new Set();
    });
    loading.value = false;
  }

  /** Reads the next page; called as one nears the end. */
  async function more() {
    const cursor = next.value;
    if (!cursor || loading.value) return;
    loading.value = true;
    await attempt(async (signal) => {
      const reply = await read(cursor);
      if (signal.aborted) return;
      const known = new Set(byId.value.keys());
      take(reply);
      pages.value = [
        ...pages.value,
        { cursor, ids: reply.lines.flatMap(({ id }) => (known.has(id) ? [] : [id])) },
      ];
      next.value = reply.next;
    });
    loading.value = false;
  }

  /** Brings the pages around a row up to date without moving any row. */
  async function refresh(from: number, to: number) {
    let start = 0;
    const near = pages.value.filter((page) => {
      const touches = start <= to && start + page.ids.length >= from;
      start += page.ids.length;
      return touches;
    });
    await attempt(async (signal) => {
      for (const page of near) {
        const reply = await read(page.cursor);
        if (signal.aborted) return;
        const now = new Set(reply.lines.map(({ id }) => id));
        const came = reply.lines.filter(({ id }) => !byId.value.has(id)).map(({ id }) => id);
        const left = page.ids.filter((id) => !now.has(id));
        take(reply);
        moved.value = new Set(
          [...moved.value].filter((id) => !now.has(id) || !page.ids.includes(id)).concat(came, left),
        );
      }
    });
  }

  /** Puts a line in place at once, for an edit made here. */
  const show = (line: ClientLine) => {
    byId.value = new Map(byId.value).set(line.id, line);
  };

  const question = computed(() => JSON.stringify([session.team?.id, asked()]));
  watch(question, () => void load(), { immediate: true });
  onScopeDispose(() => current.abort());
  return { lines, byId, total, loading, fault, moved, next, load, more, refresh, show };
}
