import { expect, it } from 'vitest';
import { endureTicks } from './ticks.ts';

it('two hundred ticks of four people on one step, through two processes: every surface of both tells the same afterwards', {
  timeout: 180_000,
}, async () => {
  const ticked = await endureTicks(200, 4);
  expect(ticked).toMatchObject({ acknowledged: 200, lost: 0, doubled: 0, faults: [] });
});
