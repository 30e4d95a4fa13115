import { clientShape } from '@clearway/domain/client';
import { squareKeys } from '@clearway/domain/square-keys';
import { describe, expect, it } from 'vitest';
import { indexAgain, indexTables } from '../db/team/rebuild.ts';
import { clocksOf } from '../db/team/settings.ts';
import { type TestApp, testApp } from '../testing.ts';
import { fillWithDemo } from '../testing-demo.ts';

type Team = Parameters<Parameters<TestApp['service']['teams']['use']>[1]>[0];

/** Every index row, as text, in an order of its own. */
const dump = ({ db }: Team) =>
  Promise.all(
    indexTables.map(async (table) =>
      (await db.read({ sql: `SELECT * FROM ${table}` })).map((row) => JSON.stringify(row)).sort(),
    ),
  );

async function filled(): Promise<TestApp> {
  const service = await testApp();
  await fillWithDemo(service);
  return service;
}

describe('the demo team', () => {
  it('has 24 clients in every state, of which several share people and organizations', async () => {
    const service = await filled();
    const api = service.as(service.us.owner);
    const path = { teamId: service.us.owner.team };
    const { lines, counts, total } = await api.clients({ path, query: { limit: '100' } });
    expect(total).toBe(24);
    for (const state of [
      'not-started',
      'in-progress',
      'waiting',
      'at-risk',
      'blocked',
      'ready',
      'presumed-lapsed',
      'half-open',
    ]) {
      expect(counts.states[state] ?? 0, state).toBeGreaterThan(0);
    }
    expect(lines.flatMap(({ squares }) => squares.map(({ state }) => state))).toContain('not-needed');
    expect(lines[0]?.squares.map(({ key }) => key)).toEqual(squareKeys);
    const green = lines.filter((line) => line.organization?.name === 'Green Clinic PC');
    expect(green).toHaveLength(4);
    const one = await api.client({ path: { ...path, clientId: green[0]?.id ?? '' } });
    expect(one.shared[green[0]?.organization?.id ?? '']).toBe(3);
    expect(one.history.length).toBeGreaterThan(3);
    expect(
      one.history.every(
        (entry, index, all) => index === 0 || entry.receivedAt <= (all[index - 1]?.receivedAt ?? ''),
      ),
    ).toBe(true);
    expect(service.reported).toEqual([]);
    await service.close();
  });

  it('has asked its questions and chosen a way in wherever a request is out or access is open', async () => {
    const service = await filled();
    const api = service.as(service.us.owner);
    const path = { teamId: service.us.owner.team };
    const { lines } = await api.clients({ path, query: { limit: '100' } });
    const begun = lines.filter(({ asked, state }) => asked?.on || state === 'ready' || state === 'half-open');
    expect(begun.length).toBeGreaterThan(12);
    const unprepared = await Promise.all(
      begun.map(async ({ id, name }) => {
        const { records } = await api.client({ path: { ...path, clientId: id } });
        const client = clientShape.parse(records.find((record) => record.id === id)?.value);
        return client.route && Object.keys(client.answers).length > 10 ? [] : [name];
      }),
    );
    // He still looks for his user ID; the group's request is what is out.
    expect(unprepared.flat()).toEqual(['Dr Luis Ruiz at Green Clinic']);
    await service.close();
  });

  it('keeps index rows that a rebuild does not change', async () => {
    const service = await filled();
    await service.service.teams.use(service.us.owner.team, async (team) => {
      const before = await dump(team);
      await indexAgain(team.db, await clocksOf(team.db));
      expect(await dump(team)).toEqual(before);
    });
    await service.close();
  });
});
