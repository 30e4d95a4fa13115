import type { ChangeResult, ChangesReply } from '@clearway/contract/changes';
import { Answered, Unanswered } from '@clearway/contract/send';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEntry } from './entry.ts';
import { add, drain, resend, type Send, waiting } from './outbox.ts';
import { type Entry, type RefusedEntry, stored } from './storage.ts';

const team = 'tm_one';
const at = () => '2026-11-23T15:00:00Z';
const entry = (id: string, record = 'cl_1', of = team): NewEntry => ({
  team: of,
  change: { id, kind: 'step-ticked', record },
  says: `Change ${id}`,
});
const keepNothing = async () => {};

/** A service that remembers what it took, once per id and in the order of arrival, and refuses some ids. */
function service(refuses: ReadonlySet<string> = new Set()) {
  const taken: string[] = [];
  const answer = (change: Entry['change']): ChangeResult => {
    if (refuses.has(change.id))
      return { id: change.id, accepted: false, refusal: { code: 'unknown', field: 'record' } };
    if (!taken.includes(change.id)) taken.push(change.id);
    return { id: change.id, accepted: true, sequence: taken.length, version: 1, findings: [] };
  };
  const send: Send = async (changes) => {
    const reply: ChangesReply = { sequence: 0, results: changes.map(answer), records: [] };
    return reply;
  };
  return { taken, send };
}

const outboxIds = async () => (await waiting()).map((one) => one.change.id);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the outbox', () => {
  it('sends what waits in the order it was made and keeps nothing of it', async () => {
    for (const id of ['ch_c', 'ch_a', 'ch_b']) await add(entry(id));
    const { send, taken } = service();
    await drain(team, send, keepNothing, at);
    expect(taken).toEqual(['ch_c', 'ch_a', 'ch_b']);
    expect(await outboxIds()).toEqual([]);
  });

  it('keeps everything when there is no answer', async () => {
    await add(entry('ch_a'));
    const send: Send = () => Promise.reject(new Unanswered('no network'));
    await expect(drain(team, send, keepNothing, at)).rejects.toThrow(Unanswered);
    expect(await outboxIds()).toEqual(['ch_a']);
  });

  it('puts a refused change into the tray with its words, and tries it again under its own id', async () => {
    await add(entry('ch_a'));
    await drain(team, service(new Set(['ch_a'])).send, keepNothing, at);
    expect((await stored.tray.read('ch_a'))?.entry.says).toBe('Change ch_a');
    await resend('ch_a');
    const { send, taken } = service();
    await drain(team, send, keepNothing, at);
    expect(taken).toEqual(['ch_a']);
    expect(await stored.tray.read('ch_a')).toBeUndefined();
  });

  it('lets one malformed change not hold up its neighbours', async () => {
    for (const id of ['ch_a', 'ch_bad', 'ch_b']) await add(entry(id));
    const good = service();
    const send: Send = async (changes) => {
      if (changes.some((change) => change.id === 'ch_bad'))
        throw new Answered(400, { error: 'malformed', message: 'not a change' });
      return good.send(changes);
    };
    await drain(team, send, keepNothing, at);
    expect(good.taken).toEqual(['ch_a', 'ch_b']);
    expect((await stored.tray.read('ch_bad'))?.refusal.code).toBe('malformed');
  });

  it('never sends the changes of another team', async () => {
    await add(entry('ch_a', 'cl_1', 'tm_other'));
    const { send, taken } = service();
    await drain(team, send, keepNothing, at);
    expect(taken).toEqual([]);
    expect(await outboxIds()).toEqual(['ch_a']);
  });

  it('keeps the records of a reply before it lets the changes go', async () => {
    await add(entry('ch_a'));
    const there: string[][] = [];
    await drain(team, service().send, async () => void there.push(await outboxIds()), at);
    expect(there).toEqual([['ch_a']]);
  });
});

class Death extends Error {}

/** Storage and network that fail at random: the worker dies before or after any write, a reply is lost on its way. */
function world(fate: () => number, refuses: ReadonlySet<string>) {
  const house = service(refuses);
  const dies = () => {
    if (fate() < 12) throw new Death('the worker was ended');
  };
  const original = { write: stored.tray.write, forget: stored.outbox.forget };
  const restore = () =>
    Object.assign(stored.tray, { write: original.write }) &&
    Object.assign(stored.outbox, { forget: original.forget });
  Object.assign(stored.tray, {
    write: async (id: string, value: RefusedEntry) => {
      dies();
      await original.write(id, value);
      dies();
    },
  });
  Object.assign(stored.outbox, {
    forget: async (...given: readonly string[]) => {
      dies();
      await original.forget(...given);
      dies();
    },
  });
  const send: Send = async (changes) => {
    if (fate() < 15) throw new Unanswered('offline');
    const reply = await house.send(changes);
    if (fate() < 15) throw new Unanswered('the reply was lost');
    // Replies come in any order.
    return { ...reply, results: fate() < 50 ? reply.results.toReversed() : reply.results };
  };
  return { send, house, restore };
}

describe('always', () => {
  it('takes each change exactly once, or keeps it in the tray, whatever fails and whoever dies', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ record: fc.constantFrom('cl_1', 'cl_2', 'pf_1'), refused: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.infiniteStream(fc.nat(99)),
        async (made, fates) => {
          fakeBrowser.reset();
          const ids = made.map((_, index) => `ch_${index}`);
          const refused = new Set(ids.filter((_, index) => made[index]?.refused));
          const { send, house, restore } = world(() => fates.next().value ?? 0, refused);
          try {
            for (const [index, { record }] of made.entries()) {
              await add(entry(`ch_${index}`, record));
              await drain(team, send, keepNothing, at).catch(() => undefined);
            }
            // Failing storage stays possible all along; after enough tries everything has an answer.
            for (let again = 0; again < 400 && (await outboxIds()).length > 0; again++)
              await drain(team, send, keepNothing, at).catch(() => undefined);
          } finally {
            restore();
          }
          expect(await outboxIds()).toEqual([]);
          const accepted = ids.filter((id) => !refused.has(id));
          expect([...house.taken].sort()).toEqual([...accepted].sort());
          expect([...(await stored.tray.all()).keys()].sort()).toEqual([...refused].sort());
          // Of one record the order in which they were made is the order in which they arrive.
          for (const record of ['cl_1', 'cl_2', 'pf_1']) {
            const of = (list: readonly string[]) =>
              list.filter((id) => made[Number(id.slice(3))]?.record === record);
            expect(of(house.taken)).toEqual(of(accepted));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never loses or doubles a change that is added while others are sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 8 }), async (scheduler, count) => {
        fakeBrowser.reset();
        const house = service();
        const send = scheduler.scheduleFunction(house.send);
        const adding = scheduler.scheduleSequence(
          Array.from({ length: count }, (_, index) => async () => {
            await add(entry(`ch_${index}`));
          }),
        );
        const drains = [drain(team, send, keepNothing, at), drain(team, send, keepNothing, at)];
        await scheduler.waitFor(Promise.all([...drains, adding.task]));
        const last = drain(team, send, keepNothing, at);
        await scheduler.waitFor(last);
        expect(house.taken).toEqual(Array.from({ length: count }, (_, index) => `ch_${index}`));
        expect(await outboxIds()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
