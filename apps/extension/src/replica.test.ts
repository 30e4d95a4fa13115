import 'fake-indexeddb/auto';
import type { RecordEnvelope } from '@clearway/contract/wire';
import fc from 'fast-check';
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
