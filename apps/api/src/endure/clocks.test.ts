import { expect, it } from 'vitest';
import { endureClocks } from './clocks.ts';

it('a clock that jumps by days, and panels whose clocks are wrong, leave the order of changes, the chain and sign-ins sound', async () => {
  const clocked = await endureClocks(12, 3);
  expect(clocked).toMatchObject({ acknowledged: 60, lost: 0, doubled: 0, faults: [] });
});
