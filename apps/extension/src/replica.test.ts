import 'fake-indexeddb/auto';
import type { ClientLine } from '@clearway/contract/clients';
import type { RecordEnvelope } from '@clearway/contract/wire';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetReplica, openReplica } from './replica.ts';

const gone = (id: string, version: number): RecordEnvelope => ({
  id,
  version,
  shape: 1,
  kind: 'client',
  value: null,
});
const team = 'tm_replica';
const aLine = (id: string): ClientLine => ({
  id,
  name: `Client ${id}`,
  npi: null,
  individual: null,
  organization: null,
  state: 'waiting',
  worst: 'waiting',
  squares: [],
  move: null,
  actBy: null,
  lastDay: null,
  since: null,
  owner: null,
  tags: [],
  snoozedUntil: null,
  findings: 0,
  asked: null,
  readyOn: null,
  goLive: null,
  touchedAt: '2026-11-23T15:00:00.000Z',
});

afterEach(() => forgetReplica(team));

describe('the replica', () => {
  it('gives back what it kept, after it was closed and opened again', async () => {
    const first = await openReplica(team);
    await first.keep([gone('cl_1', 3)], 1);
    await first.pulled(7);
    first.close();
    const second = await openReplica(team);
    expect(await second.records()).toEqual([gone('cl_1', 3)]);
    expect(await second.sequence()).toBe(7);
    second.close();
  });

  it('gives the lines back in the order they were given, which is that of urgency', async () => {
    const replica = await openReplica(team);
    const lines = ['cl_3', 'cl_1', 'cl_2'].map((id) => aLine(id));
    await replica.keepLines(lines);
    expect(await replica.lines()).toEqual(lines);
    replica.close();
  });

  it('keeps the lines that an earlier version of the extension left', async () => {
    const older = await openDB(`clearway ${team}`, 1, {
      upgrade(db) {
        db.createObjectStore('records', { keyPath: 'id' }).createIndex('usedAt', 'usedAt');
        db.createObjectStore('lines', { keyPath: 'id' });
        db.createObjectStore('marks');
      },
    });
    await older.put('lines', aLine('cl_1'));
    await older.put('marks', 7, 'sequence');
    older.close();
    const replica = await openReplica(team);
    expect(await replica.lines()).toEqual([aLine('cl_1')]);
    expect(await replica.sequence()).toBe(7);
    replica.close();
  });

  it('keeps only what it holds when asked to', async () => {
    const replica = await openReplica(team);
    await replica.keep([gone('cl_1', 1)], 1);
    await replica.keep([gone('cl_1', 2), gone('cl_2', 1)], 2, 'held');
    expect(await replica.records()).toEqual([gone('cl_1', 2)]);
    replica.close();
  });

  it('evicts the records used longest ago', async () => {
    const replica = await openReplica(team);
    for (const [at, id] of ['cl_1', 'cl_2', 'cl_3'].entries()) await replica.keep([gone(id, 1)], at);
    await replica.evict(2);
    expect((await replica.records()).map((one) => one.id)).toEqual(['cl_2', 'cl_3']);
    replica.close();
  });

  it('always ends with the newest version of each record, in whatever order and batches they come', async () => {
    const records = fc.array(
      fc.tuple(fc.constantFrom('cl_1', 'cl_2', 'cl_3'), fc.integer({ min: 1, max: 9 })),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (sent, size, reopened) => {
          await forgetReplica(team);
          let replica = await openReplica(team);
          for (let from = 0; from < sent.length; from += size) {
            await replica.keep(
              sent.slice(from, from + size).map(([id, version]) => gone(id, version)),
              from,
            );
            await replica.pulled(from);
            if (!reopened) continue;
            replica.close();
            replica = await openReplica(team);
          }
          const newest = new Map<string, number>();
          for (const [id, version] of sent) newest.set(id, Math.max(version, newest.get(id) ?? 0));
          const held = new Map((await replica.records()).map((one) => [one.id, one.version]));
          expect(held).toEqual(newest);
          replica.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never goes back to an earlier sequence', async () => {
    const replica = await openReplica(team);
    await replica.pulled(9);
    await replica.pulled(4);
    expect(await replica.sequence()).toBe(9);
    replica.close();
  });
});
