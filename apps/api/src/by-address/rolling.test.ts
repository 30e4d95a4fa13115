/** While a service is replaced, old and new processes share its databases: the old one never loses what only the new one knows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueVersion } from '@clearway/catalog/version';
import { recordShapeVersion } from '@clearway/contract/wire';
import type { Change } from '@clearway/domain/change';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate, migrationOf, NewerDatabase, schemaOf, standingOf } from '../db/migrate.ts';
import { teamMigrations } from '../db/team/open.ts';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { type LibsqlDouble, startLibsqlDouble } from '../testing-libsql-double/server.ts';

const known = teamMigrations();
const newest = known.at(-1)?.number ?? 0;
const adds = migrationOf(
  `${newest + 1}-adds.sql`,
  'ALTER TABLE record ADD COLUMN mood TEXT;\nCREATE TABLE mood (name TEXT);\n',
);
const breaks = migrationOf(
  `${newest + 2}-breaks.sql`,
  '-- breaks: names are kept elsewhere.\nALTER TABLE named RENAME COLUMN sort TO folded;\n',
);

describe('a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-rolling-'));
  let double: LibsqlDouble;
  let opened: Database[];
  beforeEach(async () => {
    double = await startLibsqlDouble(folder, { made: ['team'] });
    opened = [];
  });
  afterEach(async () => {
    for (const db of opened) db.close();
    await double.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = async () => {
    const db = await openDatabase({ url: `${double.origin}/team/`, authToken: double.token });
    opened.push(db);
    return db;
  };

  it('that several processes open at once is migrated once', async () => {
    const all = await Promise.all([open(), open(), open(), open()]);
    const ran = await Promise.all(all.map((db) => migrate(db, [...known, adds])));
    expect(ran.flat().sort()).toEqual([...known, adds].map(({ name }) => name));
    expect(await Promise.all(all.map(schemaOf))).toEqual(all.map(() => newest + 1));
  });

  it('with additions of a newer version is still used by this one; after a breaking change it is refused, with words', async () => {
    const [old, young] = [await open(), await open()];
    await migrate(old, known);
    expect(await migrate(young, [...known, adds])).toEqual([adds.name]);
    expect(await migrate(old, known)).toEqual([]);
    await migrate(young, [...known, adds, breaks]);
    expect(await standingOf(old)).toEqual({ schema: newest + 2, floor: newest + 2 });
    await expect(migrate(old, known)).rejects.toThrow(
      /this version knows \d+\. Install a newer version, or restore a backup/,
    );
    await expect(migrate(old, [...known, adds])).rejects.toBeInstanceOf(NewerDatabase);
  });

  it('whose migration fails is left as it was', async () => {
    const db = await open();
    await migrate(db, known);
    const wrong = migrationOf(`${newest + 1}-wrong.sql`, 'CREATE TABLE half (a);\nCREATE TABLE named (a);\n');
    await expect(migrate(db, [...known, wrong])).rejects.toThrow(/already exists/);
    expect(await schemaOf(db)).toBe(newest);
    expect(await db.read({ sql: "SELECT name FROM sqlite_master WHERE name = 'half'" })).toEqual([]);
  });
});

describe('an old process beside a new one', () => {
  let old: TestApp;
  beforeEach(async () => {
    old = await testApp({ byAddress: true });
  });
  afterEach(async () => {
    expect(old.reported).toEqual([]);
    await old.close();
  });
  const path = () => ({ teamId: old.us.lead.team });
  const base = () => ({
    id: newId('change', cryptoRandom),
    base: 1,
    at: testNow,
    catalogue: catalogueVersion,
  });
  const send = (...changes: Change[]) => old.as(old.us.lead).changes({ path: path(), body: { changes } });
  const database = <T>(work: (db: Database) => Promise<T>) =>
    old.service.teams.use(old.us.lead.team, ({ db }) => work(db));
  const person = (name: string) => ({
    kind: 'person-added' as const,
    ...base(),
    record: newId('person', cryptoRandom),
    name,
  });

  it('reads a record of a newer shape, hands it on whole, and refuses to write it', async () => {
    const [maya, ana] = [person('Maya Osei'), person('Ana Ruiz')];
    await send(maya, ana);
    const value = await database(async (db) => {
      const [row] = await db.read({ sql: 'SELECT value FROM record WHERE id = ?', args: [maya.record] });
      const newer = JSON.stringify({ ...JSON.parse(String(row?.['value'])), pronouns: 'she' });
      await db.write([
        {
          sql: 'UPDATE record SET value = ?, shape = ?, sequence = 3, version = 2 WHERE id = ?',
          args: [newer, recordShapeVersion + 1, maya.record],
        },
        {
          sql: "INSERT INTO change SELECT 3, ?, record, 'person-edited', author, via, received_at, said_at, 2, NULL, NULL, '', payload, patch, salt, digest, chain FROM change WHERE record = ?",
          args: [newId('change', cryptoRandom), maya.record],
        },
      ]);
      return newer;
    });
    const edit = (record: typeof maya.record): Change => ({
      kind: 'person-edited',
      ...base(),
      record,
      name: 'Another',
    });
    const { results } = await send(edit(maya.record), edit(ana.record));
    expect(results).toMatchObject([
      { accepted: false, refusal: { code: 'newer-shape' } },
      { accepted: true, version: 2 },
    ]);
    const response = await old.app.request(`/api/teams/${old.us.lead.team}/changes?after=0`, {
      headers: { 'test-member': old.us.lead.id },
    });
    const { records } = (await response.json()) as {
      records: { id: string; shape: number; value: unknown }[];
    };
    expect(records.find(({ id }) => id === maya.record)).toMatchObject({
      shape: recordShapeVersion + 1,
      value: JSON.parse(value),
    });
    expect(
      await database(
        async (db) =>
          (await db.read({ sql: 'SELECT value FROM record WHERE id = ?', args: [maya.record] }))[0]?.[
            'value'
          ],
      ),
    ).toBe(value);
  });

  it('goes on after additions of the new one, and stops clearly once the new one has changed what it relies on', async () => {
    await send(person('Before'));
    await database((db) => migrate(db, [...known, adds]));
    expect((await send(person('Beside'))).results).toMatchObject([{ accepted: true, sequence: 2 }]);
    await database((db) => migrate(db, [...known, adds, breaks]));
    const body = JSON.stringify({ changes: [person('After')] });
    const headers = { 'test-member': old.us.lead.id, 'content-type': 'application/json' };
    const response = await old.app.request(`/api/teams/${old.us.lead.team}/changes`, {
      method: 'POST',
      body,
      headers,
    });
    expect([response.status, await response.json()]).toMatchObject([503, { error: 'newer-elsewhere' }]);
  });

  it('says it is not ready once the control database is not for it any more', async () => {
    const ready = async () => (await old.app.request('/readyz')).status;
    expect(await ready()).toBe(200);
    await old.service.control.write([{ sql: 'PRAGMA user_version = 500' }]);
    expect(await ready()).toBe(503);
  });
});
