/** What this member reported and the service has not answered yet, and what it refused: read from the one outbox, shown at once. */
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { inTurn } from '../kept/in-turn.ts';
import type { Look } from '../kept/look.ts';
import { tell } from '../messages.ts';
import { add, waiting, waitingIn } from '../outbox.ts';
import { type Entry, type RefusedEntry, stored } from '../storage.ts';
import { useSession } from './session.ts';

export const useOutgoing = defineStore('outgoing', () => {
  const session = useSession();
  const turn = inTurn();
  const queued = shallowRef<readonly Entry[]>([]);
  /** Given to the background, not yet seen in its outbox. */
  const handed = shallowRef<readonly Entry[]>([]);
  const tray = shallowRef<ReadonlyMap<string, RefusedEntry>>(new Map());
  /** Ids of `handed` that the background has stored: what is no longer in the outbox after that was answered. */
  const safe = new Set<string>();
  let again = async () => {};

  const unsent = computed(() => {
    const there = idsOf(queued.value);
    return [...queued.value, ...handed.value.filter((entry) => !there.has(entry.change.id))];
  });

  /**
   * Follows the outbox. `before` is awaited before anything leaves it here, and answers what then changes with it.
   * What a look found shows at once; it is read once more all the same, for it may have moved on since.
   */
  async function start(before: () => Promise<() => void>, look?: Look) {
    if (look) [queued.value, tray.value] = [waitingIn(look, session.session?.team.id), stored.tray.in(look)];
    const read = () => turn(() => readQueue(before));
    stored.outbox.watch(() => void read());
    stored.tray.watch(() => void read());
    again = read;
    await read();
  }
  async function readQueue(before: () => Promise<() => void>) {
    // What was stored before we looked and is not there now has been answered, even if we never saw it wait.
    const known = new Set(safe);
    const [waits, refused] = await Promise.all([waiting(session.session?.team.id), stored.tray.all()]);
    const there = idsOf(waits);
    const still = handed.value.filter(({ change: { id } }) => !known.has(id) && !there.has(id));
    const left = unsent.value.some(({ change: { id } }) => !there.has(id) && !idsOf(still).has(id));
    const apply = left ? await before() : () => {};
    // In one go, so that nothing shown ever steps back.
    apply();
    handed.value = handed.value.filter(({ change: { id } }) => !known.has(id) && !there.has(id));
    [queued.value, tray.value] = [waits, refused];
    for (const id of known) safe.delete(id);
  }

  /** Hands a change over. It counts as unsent from now on; answered once it is stored. */
  async function hand(entry: Entry) {
    handed.value = [...handed.value, entry];
    await store(entry);
    safe.add(entry.change.id);
    void again();
  }

  return { unsent, tray, start, hand };
});

const idsOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.map((entry) => entry.change.id));

/** With the background, whose outbox it is; a background that died while it was told is told once more, then passed over. */
async function store({ order: _order, ...entry }: Entry): Promise<void> {
  for (const _attempt of [1, 2]) if ((await tell('change', entry).catch(() => null)) === 'queued') return;
  await add(entry);
}
