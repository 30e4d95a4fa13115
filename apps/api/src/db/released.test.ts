/** Databases of every released schema, with data, come up to date and hold; a fresh one and a migrated one are alike. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lengths } from '@clearway/catalog/clocks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyTeam } from '../admin/verify.ts';
import { type Database, openDatabase } from './database.ts';
import { migrate, migrationOf, schemaOf } from './migrate.ts';
import { counters } from './team/lines.ts';
import { teamMigrations } from './team/open.ts';
import { clientsList } from './team/read/clients.ts';
import { indexAgain } from './team/rebuild.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-released-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const released = readdirSync(join(import.meta.dirname, 'released'));
const open = (name: string) => openDatabase({ url: `file:${join(folder, name)}` });
const shapeOf = async (db: Database) =>
  (
    await db.read({
      sql: "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2",
    })
  ).map((row) => ({ ...row }));

it.each(released)('%s comes up to date with all it held', async (file) => {
  const db = await open('old.db');
  await db.client.executeMultiple(readFileSync(join(import.meta.dirname, 'released', file), 'utf8'));
  await migrate(db, teamMigrations());
  for (const [table, counted] of Object.entries(counters))
    expect(await db.read({ sql: `SELECT * FROM (${counted}) EXCEPT SELECT * FROM ${table}` })).toEqual([]);
  await indexAgain(db, lengths);
  expect(await verifyTeam(db)).toEqual([]);
  const { lines } = await clientsList(db, { sort: 'name' }, '2026-11-23T15:00:00.000Z');
  expect(lines.map(({ name, state }) => [name, state])).toEqual([
    ['Dr Lee at Green Clinic', 'half-open'],
    ['Green Clinic', 'half-open'],
  ]);
  const fresh = await open('fresh.db');
  await migrate(fresh, teamMigrations());
  expect(await shapeOf(db)).toEqual(await shapeOf(fresh));
  expect(await schemaOf(db)).toBe(await schemaOf(fresh));
  db.close();
  fresh.close();
});

it('a migration that fails in the middle leaves the database as it was, and runs whole the next time', async () => {
  const db = await open('team.db');
  await migrate(db, teamMigrations());
  const before = await shapeOf(db);
  const from = await schemaOf(db);
  const good = 'CREATE TABLE extra (a TEXT) STRICT;\nINSERT INTO extra VALUES (1);\n';
  const broken = migrationOf(
    `${String(from + 1).padStart(4, '0')}-extra.sql`,
    `${good}INSERT INTO nowhere VALUES (1);\n`,
  );
  await expect(migrate(db, [...teamMigrations(), broken])).rejects.toThrow(/nowhere/);
  expect(await shapeOf(db)).toEqual(before);
  expect(await schemaOf(db)).toBe(from);
  const mended = migrationOf(broken.name, good);
  await migrate(db, [...teamMigrations(), mended]);
  expect(await schemaOf(db)).toBe(from + 1);
  db.close();
});
