import { expect, it } from 'vitest';
import { endureKills } from './kill.ts';

it('three kills under load lose nothing that was acknowledged, double nothing, and break no chain', async () => {
  const endured = await endureKills({ kills: 3, lanes: 4, seed: 7, say: () => {} });
  expect(endured).toMatchObject({ kills: 3, lost: 0, doubled: 0, faults: [] });
  expect(endured.acknowledged).toBeGreaterThan(0);
});
