/** Files deleted and moved under an open database: what was acknowledged is there at the next opening. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Adrift } from './adrift.ts';
import { type Database, openControlDatabase, openDatabase } from './database.ts';

let folder: string;
let path: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-adrift-'));
  path = join(folder, 'one.db');
  db = await openDatabase({ url: `file:${path}` });
  await db.write([{ sql: 'CREATE TABLE t (n INTEGER PRIMARY KEY)' }]);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const insert = (n: number) => db.write([{ sql: 'INSERT INTO t VALUES (?)', args: [n] }]);
const numbers = async (of: Pick<Database, 'read'>) =>
  (await of.read({ sql: 'SELECT n FROM t ORDER BY n' })).map(({ n }) => n);

/** As after a kill: what lies in the folder is opened by somebody else, while the first still holds it. */
async function elsewhere(): Promise<unknown> {
  const other = await openDatabase({ url: `file:${path}` });
  const found = await numbers(other);
  other.close();
  return found;
}

it.each([['-wal'], ['-wal', '-shm']])('a log that is deleted (%s) loses nothing', async (...ends) => {
  await insert(1);
  for (const end of ends) rmSync(`${path}${end}`);
  await insert(2);
  await insert(3);
  expect(await elsewhere()).toEqual([1, 2, 3]);
  expect(await numbers(db)).toEqual([1, 2, 3]);
});

it('a log that is moved away is followed by a new one', async () => {
  await insert(1);
  renameSync(`${path}-wal`, join(folder, 'away'));
  await insert(2);
  expect(await elsewhere()).toEqual([1, 2]);
  await insert(3);
  expect(await elsewhere()).toEqual([1, 2, 3]);
});

it('nothing is acknowledged once the database itself was moved away', async () => {
  await insert(1);
  renameSync(path, join(folder, 'away'));
  await expect(insert(2)).rejects.toThrow(Adrift);
});

it('a log of the accounts that is deleted loses nothing either, whoever writes through their client', async () => {
  db.close();
  const accounts = await openControlDatabase({ url: `file:${path}` });
  await accounts.write([{ sql: 'INSERT INTO t VALUES (1)' }]);
  rmSync(`${path}-wal`);
  await accounts.client.execute('INSERT INTO t VALUES (2)');
  await accounts.write([{ sql: 'INSERT INTO t VALUES (3)' }]);
  expect(await numbers(accounts)).toEqual([1, 2, 3]);
  expect(await elsewhere()).toEqual([1, 2, 3]);
  rmSync(path);
  await expect(accounts.write([{ sql: 'INSERT INTO t VALUES (4)' }])).rejects.toThrow(Adrift);
  accounts.close();
});
