import { cryptoRandom, newId, type TeamId } from '@clearway/domain/id';
import { expect, it } from 'vitest';
import type { Team } from './open.ts';
import { poolOf } from './pool.ts';

const id = (): TeamId => newId('team', cryptoRandom);

/** A pool over teams that only say whether they are open. */
function pool(limit: number) {
  const open = new Set<TeamId>();
  const made: TeamId[] = [];
  const gone: TeamId[] = [];
  const teams = poolOf(
    async (team) => {
      open.add(team);
      made.push(team);
      return { id: team, db: { close: () => open.delete(team) } } as unknown as Team;
    },
    async (team) => {
      open.delete(team.id);
      gone.push(team.id);
    },
    limit,
  );
  return { teams, open, made, gone };
}

it('keeps at most so many open, and never closes one in use', async () => {
  const { teams, open, made } = pool(3);
  const all = Array.from({ length: 10 }, id);
  for (const team of all) await teams.use(team, async () => {});
  expect(open.size).toBe(3);
  expect([...open]).toEqual(all.slice(-3));
  const { promise: free, resolve: go } = Promise.withResolvers<void>();
  const busy = teams.use(all[0] ?? id(), () => free);
  for (const team of all.slice(1)) await teams.use(team, async () => {});
  expect(open.has(all[0] ?? id())).toBe(true);
  go();
  await busy;
  expect(new Set(made).size).toBe(10);
});

it('opens a team once for all that ask together, and again after it failed', async () => {
  const { teams, made } = pool(3);
  const team = id();
  await Promise.all(Array.from({ length: 5 }, () => teams.use(team, async () => {})));
  expect(made).toEqual([team]);
  let tries = 0;
  const failing = poolOf(
    async () => {
      tries += 1;
      throw new Error('no disk');
    },
    async () => {},
  );
  await expect(failing.use(team, async () => {})).rejects.toThrow('no disk');
  await expect(failing.use(team, async () => {})).rejects.toThrow('no disk');
  expect(tries).toBe(2);
});

it('takes a database away only when nobody uses it', async () => {
  const { teams, gone } = pool(3);
  const team = id();
  const { promise: free, resolve: go } = Promise.withResolvers<void>();
  const busy = teams.use(team, () => free);
  const erased = teams.erase(team);
  expect(gone).toEqual([]);
  go();
  await busy;
  await erased;
  expect(gone).toEqual([team]);
});
