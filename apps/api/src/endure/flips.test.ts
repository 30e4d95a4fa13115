import { expect, it } from 'vitest';
import { endureFlips } from './testing-flips.ts';

it('twenty bits flipped anywhere in a team’s file: each is shown, or changed no row', async () => {
  const flipped = await endureFlips(20, 3);
  expect(flipped.faults).toEqual([]);
  expect(flipped.unreadable + flipped.byVerify + flipped.byBackup).toBeGreaterThan(10);
});
