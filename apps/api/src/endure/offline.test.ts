import { expect, it } from 'vitest';
import { endureOffline } from './offline.ts';

it('two panels offline for a day with three hundred changes each merge over a bad line: all kept once, both alike, every conflict told', async () => {
  const merged = await endureOffline(300, 11);
  expect(merged).toMatchObject({ acknowledged: 600, refused: 0, lost: 0, doubled: 0, faults: [] });
  expect(merged.conflicts).toBeGreaterThan(0);
  expect(merged.repeated).toBeGreaterThan(0);
});
