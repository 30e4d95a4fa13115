/** SQLite told that it may grow no further: the same SQLITE_FULL as from a disk without room, wherever tests run. */
import { openSync } from 'node:fs';
import { steps } from '@clearway/catalog/checklists';
import { type Api, Unanswered } from '@clearway/contract/api';
import { problems } from '@clearway/contract/problems';
import { newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyTeam } from '../admin/verify.ts';
import type { Database } from '../db/database.ts';
import { lossy, openLog } from '../front/log.ts';
import { type TestApp, testApp } from '../testing.ts';
import { account } from '../testing-visitor.ts';

let house: TestApp;
let api: Api;
beforeEach(async () => {
  house = await testApp();
  api = house.as(house.us.owner);
});
afterEach(() => house.close());

const step = steps.find(({ home }) => home === 'person')?.id ?? '';
const sent = (fields: object) => ({
  id: newId('change', house.service.random),
  base: 0,
  at: house.service.now(),
  catalogue: '1',
  ...fields,
});
const send = (...changes: (ReturnType<typeof sent> & { kind?: string })[]) =>
  api.changes({ path: { teamId: house.us.owner.team }, body: { changes: changes as never } });

async function pages(db: Database, most: number): Promise<void> {
  await db.client.execute(`PRAGMA max_page_count = ${most}`);
}

describe('a disk without room', () => {
  test('is said as such, takes nothing of what was recorded, and is forgotten once there is room', async () => {
    const person = newId('person', house.service.random);
    await send(sent({ kind: 'person-added', record: person, name: 'Everybody' }));
    const { acknowledged, refused } = await house.service.teams.use(house.us.owner.team, async ({ db }) => {
      await pages(db, 1);
      const before: string[] = [];
      // Rows fill the pages that are there before one is wanted that may not be.
      for (let index = 0; ; index += 1) {
        const change = sent({
          kind: index % 2 === 0 ? 'step-started' : 'step-unticked',
          record: person,
          step,
        });
        const trouble = await send(change).then(
          () => null,
          (why: unknown) => why,
        );
        if (trouble) return { acknowledged: before, refused: { change, trouble } };
        before.push(change.id);
      }
    });
    expect(refused.trouble).toBeInstanceOf(Unanswered);
    expect(refused.trouble).toHaveProperty('message', problems['no-room'].message);
    const client = sent({ kind: 'client-added', record: newId('client', house.service.random), name: 'X' });
    await expect(send(client)).rejects.toThrow(problems['no-room'].message);
    const read = await api.person({ path: { teamId: house.us.owner.team, personId: person } });
    expect(read.records.find(({ id }) => id === person)?.version).toBe(acknowledged.length + 1);
    await house.service.teams.use(house.us.owner.team, ({ db }) => pages(db, 1_000_000));
    const again = await send(refused.change, client);
    expect(again.results.map(({ accepted }) => accepted)).toEqual([true, true]);
    await house.service.teams.use(house.us.owner.team, async ({ db }) => {
      const rows = await db.read({ sql: 'SELECT id FROM change ORDER BY sequence' });
      expect(rows.map(({ id }) => id).slice(1)).toEqual([...acknowledged, refused.change.id, client.id]);
      expect(await verifyTeam(db)).toEqual([]);
    });
  });

  test('in the middle of an import leaves what it recorded, says so, and the same import goes on', async () => {
    const { team } = house.us.owner;
    const csv = ['Client', ...Array.from({ length: 300 }, (_, row) => `Client ${row}`)].join('\n');
    const body = { import: newId('import', house.service.random), csv, mode: 'real' as const };
    const count = () =>
      house.service.teams.use(team, async ({ db }) =>
        Number((await db.read({ sql: 'SELECT count(*) AS n FROM change' }))[0]?.['n']),
      );
    await house.service.teams.use(team, async ({ db }) => {
      const [row] = await db.read({ sql: 'PRAGMA page_count' });
      // Room for the first commits of it, and not for all.
      await pages(db, Number(row?.['page_count']) + 120);
    });
    await expect(api.import({ path: { teamId: team }, body })).rejects.toThrow(
      'Some rows of this import are recorded',
    );
    const some = await count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(300);
    await house.service.teams.use(team, ({ db }) => pages(db, 1_000_000));
    expect((await api.import({ path: { teamId: team }, body })).counts.new).toBe(300);
    expect(await count()).toBe(300);
    await house.service.teams.use(team, async ({ db }) => expect(await verifyTeam(db)).toEqual([]));
  });

  test('answers 507 to whoever wants an account, where the room is missing in the accounts', async () => {
    const real = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
    const { control } = real.service;
    await pages(control, 1);
    const fill =
      "INSERT INTO throttle (key, count, ends_at) VALUES (hex(randomblob(40)), 1, '2026-11-24T00:00:00Z')";
    while (
      await control.write([{ sql: fill }]).then(
        () => true,
        () => false,
      )
    );
    await expect(account(real.app, 'new@example.com')).rejects.toThrow(problems['no-room'].message);
    await pages(control, 1_000_000);
    expect((await account(real.app, 'new@example.com')).email).toBe('new@example.com');
    await real.close();
  });

  test('under the log loses lines and nothing else', async () => {
    const log = openLog('info', lossy(openSync('/dev/full', 'w')));
    for (let line = 0; line < 2000; line += 1) log.info({ line: 'x'.repeat(1000) }, 'request');
    for (let turn = 0; turn < 5; turn += 1) await new Promise((next) => setImmediate(next));
    expect(() => log.info('still here')).not.toThrow();
  });
});
