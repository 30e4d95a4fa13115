/** Keeps what is held up to date: a hint comes, the records touched since are pulled, my book is read anew. */
import { team } from '@clearway/contract/calls/path';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import { inTurn } from '../kept/in-turn.ts';
import { followHints } from '../live.ts';
import { tell } from '../messages.ts';
import { afterFirstPaint } from '../painted.ts';
import { useBook } from './book.ts';
import { useRecords } from './records.ts';
import { useSession } from './session.ts';

/** Most clients of my book whose records are fetched ahead, so that they are there offline. */
const ahead = 40;
/** Most records held; those used longest ago go first. */
const most = 3_000;

export const useLive = defineStore('live', () => {
  const session = useSession();
  const records = useRecords();
  const book = useBook();
  const turn = inTurn();
  const stopper = shallowRef<AbortController | null>(null);
  const pulls = ref(0);
  let insisting = false;
  const unanswered = computed(
    () => session.signedIn && ['service', 'offline'].includes(session.sync.trouble ?? ''),
  );

  /** Starts for the signed-in team, and once more after every sign-in. */
  async function start() {
    stopper.value?.abort();
    const stop = new AbortController();
    stopper.value = stop;
    // Where nothing shows yet, the replica has it; else it waits, as the background does, until one sees what there is.
    if (book.lines.length > 0) await afterFirstPaint();
    await records.openTeam();
    await afterFirstPaint();
    void tell('drain', null).catch(() => null);
    await book.start();
    await pull().catch(() => undefined);
    listen(stop);
    void book.learnNames();
    void session.greet();
    void fetchAhead(stop.signal);
  }

  function listen(stop: AbortController) {
    const heard = () => void pull().catch(() => undefined);
    const follow = () => {
      const seen = new AbortController();
      stop.signal.addEventListener('abort', () => seen.abort());
      document.addEventListener('visibilitychange', () => document.hidden && seen.abort(), {
        signal: seen.signal,
      });
      followHints({ open, heard, stop: seen.signal });
    };
    if (!document.hidden) follow();
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) return;
        follow();
        heard();
      },
      { signal: stop.signal },
    );
    addEventListener('online', () => void comeBack(), { signal: stop.signal });
  }

  /** Asks again while the service does not answer and somebody looks, so that nobody need press "Try now". */
  async function insist() {
    if (insisting) return;
    insisting = true;
    for (let pause = 2_000; unanswered.value; pause = Math.min(pause * 2, 15_000)) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (unanswered.value && !document.hidden) await comeBack();
    }
    insisting = false;
  }
  watch(unanswered, (is) => void (is && insist()), { immediate: true });

  async function comeBack() {
    await tell('drain', null).catch(() => null);
    await pull().catch(() => undefined);
  }

  async function open(stop: AbortSignal): Promise<Response> {
    const who = session.session;
    const token = await tell('token', { refused: null });
    if (!who || !token) throw new TypeError('Nobody is signed in.');
    const path = team.replace(':teamId', who.team.id);
    return fetch(`${who.origin}${path}/live`, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
      credentials: 'omit',
      signal: stop,
    });
  }

  /** Pulls what changed since the last pull. The first one only learns where the team stands. */
  function pull(): Promise<void> {
    return turn(async () => {
      const replica = records.held();
      if (!replica || !session.signedIn) return;
      const from = await replica.sequence();
      if (from === null) return begin();
      let [after, more, touched] = [from, true, 0];
      while (more) {
        const reply = await session.reach('pull', { query: { after: String(after) } });
        await records.takeIn(reply.records, 'held');
        await replica.pulled(reply.sequence);
        [after, more, touched] = [reply.sequence, reply.more, touched + reply.records.length];
      }
      pulls.value += 1;
      if (touched > 0) await book.refresh();
    });
  }

  async function begin() {
    const reply = await session.reach('clients', { query: { limit: '1' } });
    await records.held()?.pulled(reply.sequence);
  }

  async function fetchAhead(stop: AbortSignal) {
    for (const line of book.lines.slice(0, ahead)) {
      if (stop.aborted || records.base.has(line.id)) continue;
      const reply = await session.reach('client', { path: { clientId: line.id } }).catch(() => null);
      if (!reply) return;
      await records.takeIn(reply.records);
    }
    await records.held()?.evict(most);
  }

  return { pulls, start, pull, comeBack };
});
