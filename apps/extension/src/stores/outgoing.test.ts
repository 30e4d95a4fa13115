import fc from 'fast-check';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEntry } from '../entry.ts';
import { add } from '../outbox.ts';
import { type Entry, stored } from '../storage.ts';
import { useOutgoing } from './outgoing.ts';

const entry = (id: string): Entry => ({
  team: 'tm_1',
  order: 0,
  says: `Change ${id}`,
  change: { id, kind: 'step-ticked', record: 'cl_1' },
});
/** What the background does with a change before it answers the panel. */
type Background = (entry: NewEntry) => Promise<'queued'>;

function background(does: Background) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((letter: unknown) =>
    // cast: the panel sends nothing else here.
    does((letter as { says: NewEntry }).says),
  );
}
const keepsIt: Background = async (one) => {
  await add(one);
  return 'queued';
};
/** The service answers while the panel is still busy: the panel never sees the change in the outbox. */
const sendsItAtOnce: Background = async () => 'queued';
const dies: Background = () => Promise.reject(new Error('Could not establish connection.'));

const refusal = { code: 'unknown', field: 'record' } as const;
async function refuse(id: string) {
  const waits = await stored.outbox.read(id);
  if (waits) await stored.tray.write(id, { entry: waits, refusal, at: '2026-11-23T15:00:00Z' });
  await stored.outbox.forget(id);
}

async function started(before = async () => () => {}) {
  setActivePinia(createPinia());
  const outgoing = useOutgoing();
  await outgoing.start(before);
  return outgoing;
}
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 120_000 });
const ids = (outgoing: ReturnType<typeof useOutgoing>) => outgoing.unsent.map((one) => one.change.id);

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('what is not with the team yet', () => {
  it('counts a change from the moment it is made until it was answered', async () => {
    background(keepsIt);
    const outgoing = await started();
    const handing = outgoing.hand(entry('ch_a'));
    expect(ids(outgoing)).toEqual(['ch_a']);
    await handing;
    expect(ids(outgoing)).toEqual(['ch_a']);
    await stored.outbox.forget('ch_a');
    await eventually(() => expect(ids(outgoing)).toEqual([]));
  });

  it('does not go on waiting for a change that was sent before the panel came to look', async () => {
    background(sendsItAtOnce);
    const outgoing = await started();
    await outgoing.hand(entry('ch_a'));
    await eventually(() => expect(ids(outgoing)).toEqual([]));
  });

  it('keeps a change although the background dies each time it is told', async () => {
    background(dies);
    const outgoing = await started();
    await outgoing.hand(entry('ch_a'));
    await eventually(async () => expect((await stored.outbox.all()).has('ch_a')).toBe(true));
    expect(ids(outgoing)).toEqual(['ch_a']);
  });

  it('takes in what the service answered before it lets the change go, so that nothing shown steps back', async () => {
    background(keepsIt);
    const seen: string[][] = [];
    const outgoing = await started(async () => () => void seen.push(ids(outgoing)));
    await outgoing.hand(entry('ch_a'));
    await stored.outbox.forget('ch_a');
    await eventually(() => expect(ids(outgoing)).toEqual([]));
    expect(seen).toEqual([['ch_a']]);
  });

  it('always ends with nothing waiting and each refused change in the tray, however quick or unlucky the background', async () => {
    const fates = fc.array(fc.constantFrom('kept', 'sent at once', 'told twice', 'refused'), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fates, async (wanted) => {
        fakeBrowser.reset();
        const told = new Map<string, number>();
        background(async (one) => {
          const { id } = one.change;
          told.set(id, (told.get(id) ?? 0) + 1);
          const fate = wanted[Number(id.slice(3))];
          if (fate === 'told twice' && told.get(id) === 1) throw new Error('The message port closed.');
          return fate === 'sent at once' ? 'queued' : keepsIt(one);
        });
        const outgoing = await started();
        await Promise.all(wanted.map((_, at) => outgoing.hand(entry(`ch_${at}`))));
        for (const [at, fate] of wanted.entries())
          await (fate === 'refused' ? refuse(`ch_${at}`) : stored.outbox.forget(`ch_${at}`));
        await eventually(() => expect(ids(outgoing)).toEqual([]));
        const refused = wanted.flatMap((fate, at) => (fate === 'refused' ? [`ch_${at}`] : []));
        await eventually(() => expect([...outgoing.tray.keys()].sort()).toEqual(refused));
      }),
      { numRuns: 40 },
    );
  });
});
