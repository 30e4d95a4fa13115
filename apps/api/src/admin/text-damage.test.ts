import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../db/database.ts';
import { textDamage } from './text-damage.ts';

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-text-'));
  db = await openDatabase({ url: `file:${join(folder, 'a.db')}` });
  await db.write([
    { sql: 'CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, note TEXT) STRICT' },
    { sql: "INSERT INTO person (name, note) VALUES ('Ana Peña', 'plain'), ('東京 😀', NULL), ('', 'ok')" },
  ]);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

test('texts of every script are whole', async () => {
  expect(await textDamage(db)).toBeNull();
});

test.each(['50ff61', 'c3', 'eda080', 'f0282828', '4fc0af'])(
  'bytes %s are no text, and are named by their place before anything reads them',
  async (bytes) => {
    await db.write([{ sql: `UPDATE person SET note = CAST(X'${bytes}' AS TEXT) WHERE id = 2` }]);
    expect(await textDamage(db)).toBe('a text in person, column note, is no text any more');
  },
);
