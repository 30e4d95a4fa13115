import { expect, it } from 'vitest';
import { teamsAt } from './many-teams.ts';

it('says of a folder of teams what a service that has them costs', async () => {
  const { teams, what } = await teamsAt(2);
  expect(teams).toBe(2);
  expect(Object.entries(what).filter(([, figure]) => !(figure >= 0))).toEqual([]);
  expect(what['MB on disk']).toBeGreaterThan(0.5);
});
