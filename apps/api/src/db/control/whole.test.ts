import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Engine from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../database.ts';
import { openControl } from './open.ts';
import { DamagedAccounts, openWhole } from './whole.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-accounts-'));
  path = join(folder, 'control.db');
  const control = await openControl({ url: `file:${path}` });
  await control.write([
    { sql: "INSERT INTO team (id, name, created_at) VALUES ('tm_1', 'Ours', '2026-11-23T14:00:00.000Z')" },
  ]);
  await control.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  control.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('accounts that are whole are opened', async () => {
  const control = await openWhole({ url: `file:${path}` });
  expect(await control.read({ sql: 'SELECT name FROM team' })).toEqual([{ name: 'Ours' }]);
  control.close();
});

it('a text that is none is said, and not died of', async () => {
  const db = await openDatabase({ url: `file:${path}` });
  await db.write([{ sql: "UPDATE team SET name = CAST(x'61ff62' AS TEXT)" }]);
  db.close();
  await expect(openWhole({ url: `file:${path}` })).rejects.toThrow(
    /control\.db\) is damaged: a text in team, column name, is no text any more/,
  );
});

it.each([
  ['no database', () => Buffer.from('This is a letter, not a database. '.repeat(500))],
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 8192)],
])('a file that is %s is said', async (_, made) => {
  const whole = readFileSync(path);
  for (const part of ['', '-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
  writeFileSync(path, made(whole));
  await expect(openWhole({ url: `file:${path}` })).rejects.toThrow(DamagedAccounts);
});

it.each(['gone', 'empty'])(
  'accounts that are %s are not made anew beside teams that are there',
  async (how) => {
    for (const part of ['', '-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
    if (how === 'empty') writeFileSync(path, '');
    (await openWhole({ url: `file:${path}` })).close();
    for (const part of ['', '-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
    mkdirSync(join(folder, 'teams'));
    writeFileSync(join(folder, 'teams', 'tm_1.db'), '');
    if (how === 'empty') writeFileSync(path, '');
    await expect(openWhole({ url: `file:${path}` })).rejects.toThrow(
      'it is gone, and files of teams are there',
    );
  },
);

it('accounts that are no file are said', async () => {
  for (const part of ['', '-wal', '-shm']) rmSync(`${path}${part}`, { force: true });
  mkdirSync(path);
  await expect(openWhole({ url: `file:${path}` })).rejects.toThrow('(control.db) cannot be opened');
});

it('accounts that another program holds are said', async () => {
  const fresh = join(folder, 'held', 'control.db');
  mkdirSync(join(folder, 'held'));
  const other = new Engine(fresh);
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE t (n);');
  await expect(openWhole({ url: `file:${fresh}` })).rejects.toThrow('is held by another program');
  other.close();
});
