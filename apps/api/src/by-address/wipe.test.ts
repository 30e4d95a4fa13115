/** What a redaction does to the files of a server that takes no VACUUM: seen from the file, without the admin address too. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { teamMigrations } from '../db/team/open.ts';
import { wipe } from '../db/wipe.ts';
import { type LibsqlDouble, startLibsqlDouble } from '../testing-libsql-double/server.ts';

let folder: string;
let double: LibsqlDouble;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-wipe-'));
  double = await startLibsqlDouble(folder, { made: ['team'], lockMs: 20 });
  db = await open();
  await migrate(db, teamMigrations());
});
afterEach(async () => {
  db.close();
  await double.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (admin?: string) =>
  openDatabase({
    url: `${double.origin}/team/`,
    authToken: double.token,
    ...(admin ? { admin: { url: admin, authorization: `Basic ${double.token}` } } : {}),
  });
const secret = 'zebra-mother-1961';
const noted = (id: number, text: string) => ({
  sql: "INSERT INTO comment (id, client, sequence, author, at, text) VALUES (?, 'cl', ?, 'mb', '2026', ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text",
  args: [`nt_${id}`, id, text],
});
/** Rows that grow, shrink and go, so that pages are split and freed with the text in them. */
async function writeAndTakeBack() {
  const rows = Array.from({ length: 300 }, (_, id) => id);
  await db.write(rows.map((id) => noted(id, `${secret} ${'x'.repeat((id * 37) % 900)}`)));
  await db.write([{ sql: "INSERT INTO mention (member, comment, at) VALUES ('mb', 'nt_7', '2026')" }]);
  await db.write(rows.map((id) => noted(id, `Called ${'y'.repeat((id * 11) % 300)}`)));
  await db.write([{ sql: 'DELETE FROM comment WHERE sequence % 3 = 0' }]);
}
const schema = () => db.read({ sql: 'SELECT type, name FROM sqlite_master ORDER BY type, name' });
const everything = async () => [
  await db.read({ sql: 'SELECT * FROM comment ORDER BY id' }),
  await db.read({ sql: 'SELECT * FROM mention' }),
  await schema(),
  await db.read({ sql: 'PRAGMA user_version' }),
];
const fileHolds = () => readFileSync(double.file('team')).includes(secret);
/** As the server does of itself from time to time. */
function checkpoint() {
  const beside = new DatabaseSync(double.file('team'));
  beside.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  beside.close();
}

it('leaves the text in no page of the file, every row and index as it was, and says that the log is the server’s', async () => {
  await writeAndTakeBack();
  checkpoint();
  expect(fileHolds()).toBe(true);
  const before = await everything();
  expect(await wipe(db)).toBe('log-kept');
  expect(JSON.stringify(await everything())).toBe(JSON.stringify(before));
  checkpoint();
  expect(fileHolds()).toBe(false);
  expect(await db.read({ sql: 'PRAGMA integrity_check' })).toMatchObject([{ integrity_check: 'ok' }]);
});

it('has the log cut where the admin address is known, and may be done again', async () => {
  await writeAndTakeBack();
  db.close();
  db = await open(`${double.origin}/v1/namespaces/team`);
  expect(await wipe(db)).toBe('emptied');
  expect(fileHolds()).toBe(false);
  expect(readFileSync(`${double.file('team')}-wal`).length).toBe(0);
  expect(await wipe(db)).toBe('emptied');
});

it('says so when the server cannot do it, and has changed nothing', async () => {
  await writeAndTakeBack();
  const before = await everything();
  const other = new DatabaseSync(double.file('team'));
  other.exec('BEGIN IMMEDIATE');
  expect(await wipe(db)).toBe('not-emptied');
  other.exec('ROLLBACK');
  other.close();
  expect(JSON.stringify(await everything())).toBe(JSON.stringify(before));
});
