/**
 * Two panels of one team against a model of the service, whatever happens in between: no network, answers that are lost
 * or come late and out of order, a worker that dies at any write, refusals, and a redaction by somebody else.
 */
import 'fake-indexeddb/auto';
import type { ChangeResult, ChangesReply } from '@clearway/contract/changes';
import { Unanswered } from '@clearway/contract/send';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { aClient } from '@clearway/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { add, drain, type Send, waiting } from './outbox.ts';
import { forgetReplica, openReplica, type Replica } from './replica.ts';
import { stored } from './storage.ts';

const team = 'tm_one';
const panels = ['left', 'right'] as const;
type Panel = (typeof panels)[number];
const ids = ['cl_1', 'cl_2', 'cl_3'];
const secret = 'zebra';

/** What a service does, in a page: each change once by its id, in order; records by version; a redaction is a version more. */
function model() {
  const log: string[] = [];
  const names = new Map<string, { version: number; name: string; sequence: number }>();
  const results = new Map<string, ChangeResult>();
  const touch = (id: string, name: string) => {
    const version = (names.get(id)?.version ?? 0) + 1;
    names.set(id, { version, name, sequence: log.length });
    return version;
  };
  const take = ({ id, record, name }: { id: string; record: string; name?: unknown }): ChangeResult => {
    const before = results.get(id);
    if (before) return before;
    if (name === 'refused') return { id, accepted: false, refusal: { code: 'unknown', field: 'record' } };
    log.push(id);
    const result: ChangeResult = {
      id,
      accepted: true,
      sequence: log.length,
      version: touch(record, String(name)),
      findings: [],
    };
    results.set(id, result);
    return result;
  };
  const recordOf = (id: string): RecordEnvelope[] => {
    const held = names.get(id);
    return held
      ? [{ id, kind: 'client', version: held.version, shape: 1, value: { ...aClient(), name: held.name } }]
      : [];
  };
  const send: Send = async (changes) => ({
    sequence: log.length,
    results: changes.map(take),
    records: [...new Set(changes.map(({ record }) => record))].flatMap(recordOf),
  });
  const pull = (after: number) => ({
    sequence: log.length,
    records: [...names].filter(([, { sequence }]) => sequence > after).flatMap(([id]) => recordOf(id)),
  });
  const redact = () => {
    log.push('redacted');
    for (const [id, { name }] of names) if (name.includes(secret)) touch(id, 'redacted');
  };
  return { log, send, pull, redact, recordOf };
}

const step = fc.record({
  panel: fc.constantFrom(...panels),
  does: fc.constantFrom('add', 'add', 'add', 'drain', 'drain', 'pull', 'late', 'redact'),
  record: fc.constantFrom(...ids),
  name: fc.constantFrom('one', 'two', `the ${secret}`, 'refused'),
  fate: fc.constantFrom('well', 'well', 'offline', 'lost', 'held back', 'dies keeping', 'dies forgetting'),
});
type Step = { panel: Panel; does: string; record: string; name: string; fate: string };

class Death extends Error {}

/** Both panels: each with a storage of its own, which is put in the place of the browser's while it works. */
async function bench(house: ReturnType<typeof model>) {
  const shelves: Record<Panel, Record<string, unknown>> = { left: {}, right: {} };
  const replicas: Record<Panel, Replica> = {
    left: await openReplica('tm_left'),
    right: await openReplica('tm_right'),
  };
  const late: (() => Promise<void>)[] = [];
  const forget = stored.outbox.forget;
  const as = async <T>(panel: Panel, work: (replica: Replica) => Promise<T>): Promise<T> => {
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(shelves[panel]);
    try {
      return await work(replicas[panel]);
    } finally {
      shelves[panel] = await fakeBrowser.storage.local.get(null);
    }
  };
  const drainAs = (panel: Panel, fate: string) =>
    as(panel, async (replica) => {
      const send: Send = async (changes) => {
        if (fate === 'offline') throw new Unanswered('offline');
        const reply = await house.send(changes);
        if (fate === 'held back') late.push(() => replica.keep(reply.records, 0));
        if (fate === 'lost' || fate === 'held back') throw new Unanswered('the answer was lost');
        return reply;
      };
      const keep = async (records: ChangesReply['records']) => {
        if (fate === 'dies keeping') throw new Death();
        await replica.keep(records, 0);
      };
      if (fate === 'dies forgetting')
        Object.assign(stored.outbox, { forget: () => Promise.reject(new Death()) });
      await drain(team, send, keep, () => '2026-11-25T15:00:00Z').catch((trouble: unknown) => {
        if (!(trouble instanceof Death || trouble instanceof Unanswered)) throw trouble;
      });
      Object.assign(stored.outbox, { forget });
    });
  const pullAs = (panel: Panel) =>
    as(panel, async (replica) => {
      const { sequence, records } = house.pull((await replica.sequence()) ?? 0);
      await replica.keep(records, 0);
      await replica.pulled(sequence);
    });
  return { as, drainAs, pullAs, late, replicas };
}

async function play(steps: readonly Step[]) {
  const house = model();
  const { as, drainAs, pullAs, late, replicas } = await bench(house);
  const made = new Map<string, Step>();
  for (const [index, one] of steps.entries()) {
    const id = `ch_${index}`;
    if (one.does === 'add') {
      made.set(id, one);
      const change = { id, kind: 'client-edited', record: one.record, name: one.name };
      await as(one.panel, () => add({ team, change, says: id }));
    } else if (one.does === 'drain') await drainAs(one.panel, one.fate);
    else if (one.does === 'pull') await pullAs(one.panel);
    else if (one.does === 'redact') house.redact();
    else await late.shift()?.();
  }
  for (const panel of panels) await drainAs(panel, 'well');
  house.redact();
  for (const panel of panels) await pullAs(panel);
  for (const kept of late) await kept();
  const trays = await Promise.all([as('left', () => stored.tray.all())]);
  trays.push(await as('right', () => stored.tray.all()));
  const left = [...(await as('left', () => waiting())), ...(await as('right', () => waiting()))];
  const held = [];
  for (const panel of panels) {
    held.push(await replicas[panel].records());
    replicas[panel].close();
  }
  return { house, made, trays, left, held };
}

it('each change is taken once or lies in its own tray, and both hold what the service holds, redactions included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 40 }), async (steps) => {
      fakeBrowser.reset();
      await Promise.all(['tm_left', 'tm_right'].map(forgetReplica));
      const { house, made, trays, left, held } = await play(steps);
      expect(left).toEqual([]);
      const [accepted, refused] = [false, true].map((no) =>
        [...made].filter(([, { name }]) => (name === 'refused') === no).map(([id]) => id),
      );
      expect(house.log.filter((id) => id !== 'redacted').toSorted()).toEqual(accepted?.toSorted());
      expect(trays.flatMap((tray) => [...tray.keys()]).toSorted()).toEqual(refused?.toSorted());
      for (const [index, panel] of panels.entries())
        for (const id of trays[index]?.keys() ?? []) expect(made.get(id)?.panel).toBe(panel);
      // Of one panel and one record, what was made first was taken first.
      for (const panel of panels)
        for (const record of ids) {
          const own = (all: readonly string[] = []) =>
            all.filter((id) => made.get(id)?.panel === panel && made.get(id)?.record === record);
          expect(own(house.log)).toEqual(own(accepted));
        }
      const there = ids.flatMap(house.recordOf);
      for (const records of held) expect(records.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(there);
      expect(JSON.stringify(held)).not.toContain(secret);
    }),
    { numRuns: 400 },
  );
});
