import { newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { team } from '../testing-visitor.ts';
import { eraseRemoved } from './retention.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

test('what was removed is erased once the team keeps it no longer, and nothing else', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const path = { teamId: owner.team };
  const [gone, stays] = [newId('client', house.service.random), newId('client', house.service.random)];
  const send = (drafts: readonly object[]) =>
    owner.api.changes({
      path,
      body: {
        changes: drafts.map((draft) => ({
          ...draft,
          id: newId('change', house.service.random),
          base: 0,
          at: house.service.now(),
          catalogue: '2026.11.1',
        })),
      },
    });
  await send([
    { kind: 'client-added', record: gone, name: 'Keller Orthopedics' },
    { kind: 'client-added', record: stays, name: 'Osei Family Medicine' },
    { kind: 'record-removed', record: gone },
  ]);
  // cast: made by the service a moment ago
  const run = () => house.service.teams.use(owner.team as never, (one) => eraseRemoved(house.service, one));
  expect(await run()).toBe(0);
  await owner.api.changeSettings({ path, body: { retention: { removedDays: 30 } } });
  expect(await run()).toBe(0);
  house.tellTime('2026-12-24T14:00:00.000Z');
  expect(await run()).toBe(1);
  expect(await run()).toBe(0);
  const { records } = await owner.api.pull({ path, query: { after: '0' } });
  expect(records.map(({ id, value }) => [id, value === null]).sort()).toEqual(
    [
      [gone, true],
      [stays, false],
    ].sort(),
  );
  expect(JSON.stringify(await owner.api.history({ path }))).not.toContain('Keller');
});
