import { expect, it } from 'vitest';
import { endureTicks } from './ticks.ts';

it('a hundred ticks of three people on one step, through two processes: every surface of both tells the same afterwards', async () => {
  const ticked = await endureTicks(100, 3);
  expect(ticked).toMatchObject({ acknowledged: 100, lost: 0, doubled: 0, faults: [] });
});
