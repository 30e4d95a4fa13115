import { expect, it } from 'vitest';
import { bulkAt, type Stage } from './bulk-size.ts';

it('a thousand clients with two thousand profiles are imported, listed, found, changed, exported, backed up and hold, in bounded memory', async () => {
  const before = process.memoryUsage.rss() / 1e6;
  const stages = await bulkAt({ clients: 1000 }, () => {});
  const count = (what: string) => stages.find((stage: Stage) => stage.what.includes(what))?.count ?? -1;
  expect([count('imported'), count('listed'), count('bulk change')]).toEqual([1000, 1000, 1000]);
  expect(count('searches')).toBeGreaterThanOrEqual(50);
  expect(count('JSON')).toBeGreaterThan(1_000_000);
  expect(count('CSV')).toBeGreaterThan(50_000);
  expect(count('backed up')).toBeGreaterThan(1_000_000);
  expect(count('faults')).toBe(0);
  expect(Math.max(...stages.map(({ peakMb }) => peakMb)) - before).toBeLessThan(600);
});
