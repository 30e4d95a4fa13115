/** What the queue promises: order, nothing lost, nothing twice, and that a crowd goes together. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openQueue } from './queue.ts';

type Job = { readonly id: number; readonly size: number };

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((next) => setImmediate(next));
};

it('always handles every job once, in the order they came, never more at once than the limit', async () => {
  const job = fc.record({ size: fc.integer({ min: 1, max: 12 }), pause: fc.integer({ min: 0, max: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 30 }), async (jobs) => {
      const goes: (readonly Job[])[] = [];
      let done = () => {};
      const all = new Promise<void>((resolve) => {
        done = resolve;
      });
      const enqueue = openQueue<Job>(10, async (some) => {
        goes.push(some);
        await turns(1);
        if (goes.flat().length === jobs.length) done();
      });
      for (const [id, { size, pause }] of jobs.entries()) {
        enqueue({ id, size });
        await turns(pause);
      }
      if (jobs.length > 0) await all;
      expect(goes.flat().map(({ id }) => id)).toEqual(jobs.map((_, id) => id));
      for (const go of goes)
        if (go.length > 1) expect(go.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(10);
    }),
    { numRuns: 60 },
  );
});

it('what comes in while one go is under way goes together in the next', async () => {
  const goes: number[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const second = new Promise<void>((resolve) => {
    const enqueue = openQueue<Job>(100, async (some) => {
      goes.push(some.length);
      if (goes.length === 2) return resolve();
      for (let id = 1; id <= 7; id += 1) enqueue({ id, size: 1 });
      await held;
    });
    enqueue({ id: 0, size: 1 });
  });
  release();
  await second;
  expect(goes).toEqual([1, 7]);
});
