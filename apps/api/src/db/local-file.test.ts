/** What a kept statement must not get wrong: a table that changed, a commit that failed, a file that was closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, isConflict, isGone, openControlDatabase, openDatabase } from './database.ts';

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-file-'));
  db = await openDatabase({ url: `file:${join(folder, 'one.db')}` });
  await db.write([{ sql: 'CREATE TABLE t (n INTEGER PRIMARY KEY, s TEXT CHECK (length(s) < 5))' }]);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const insert = (...rows: readonly (readonly [number, string])[]) =>
  rows.map((args) => ({ sql: 'INSERT INTO t (n, s) VALUES (?, ?)', args }));
const all = () => db.read({ sql: 'SELECT * FROM t ORDER BY n' });

it('a statement gives the columns a table has now', async () => {
  await db.write(insert([1, 'a']));
  expect(await all()).toEqual([{ n: 1, s: 'a' }]);
  await db.write([{ sql: 'ALTER TABLE t ADD COLUMN more INTEGER DEFAULT 7' }]);
  expect(await all()).toEqual([{ n: 1, s: 'a', more: 7 }]);
});

it('a commit one of whose statements fails leaves nothing, and the same statements work after it', async () => {
  await db.write(insert([1, 'a']));
  await expect(db.write(insert([2, 'b'], [3, 'too long']))).rejects.toThrow('CHECK');
  await expect(db.write(insert([2, 'b'], [1, 'c']))).rejects.toThrow('UNIQUE');
  await db.write(insert([2, 'b'], [3, 'c']));
  expect(await all()).toHaveLength(3);
});

it('a write tells how many rows it moved, or gives the rows it returns', async () => {
  const [made] = await db.write([{ sql: "INSERT INTO t (s) VALUES ('a'), ('b') RETURNING n" }]);
  expect(made?.rows).toEqual([{ n: 1 }, { n: 2 }]);
  const [moved] = await db.write([{ sql: "UPDATE t SET s = 'c' WHERE n = ?", args: [2] }]);
  expect(moved?.rowsAffected).toBe(1);
});

it('a missing value is refused and not kept as null, and a truth value is a number', async () => {
  const args: readonly never[] = [undefined as never];
  await expect(db.read({ sql: 'SELECT ? AS x', args })).rejects.toThrow('missing');
  expect(await db.read({ sql: 'SELECT ? AS x', args: [true] })).toEqual([{ x: 1 }]);
});

const rows = Array.from({ length: 500 }, (_, index): readonly [number, string] => [index, 'a']);
const inParts = (to: string, bounds: readonly number[] = [0, 100, 200, 300, 400, 500]) => ({
  sql: 'UPDATE t SET s = ?',
  args: [to],
  parts: {
    many: { sql: 'SELECT count(*) AS n FROM t' },
    each: bounds.slice(1).map((end, index) => ({
      sql: 'UPDATE t SET s = ? WHERE n >= ? AND n < ?',
      args: [to, bounds[index] ?? 0, end],
    })),
  },
});
const texts = async () =>
  (await db.read({ sql: 'SELECT DISTINCT s FROM t ORDER BY s' })).map((row) => row['s']);

it('while a long commit is under way everybody reads what was there before, and all of it once it is kept', async () => {
  await db.write(insert(...rows));
  expect(await db.table('t')).toHaveLength(500);
  let kept = false;
  const commit = db.write([...insert([900, 'b']), inParts('b')]).then(() => {
    kept = true;
  });
  let turns = 0;
  while (!kept) {
    const [seen, whole] = [await texts(), await db.table('t')];
    if (!kept) expect([seen, whole?.length]).toEqual([['a'], 500]);
    turns += 1;
    await new Promise((turn) => setImmediate(turn));
  }
  await commit;
  expect(turns).toBeGreaterThan(1);
  expect([await texts(), (await db.table('t'))?.length]).toEqual([['b'], 501]);
});

it('what else is written meanwhile waits for it, in the order it came', async () => {
  await db.write(insert(...rows));
  const first = db.write([inParts('b')]);
  const second = db.write([{ sql: "UPDATE t SET s = s || 'c'" }]);
  const third = db.write([inParts('d', [0, 1])]);
  const vacuum = db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  await Promise.all([first, second, third, vacuum]);
  expect(await texts()).toEqual(['bc', 'd']);
});

it('a long commit one of whose parts fails leaves nothing, and what waited for it is done', async () => {
  await db.write(insert(...rows));
  const failing = db.write([...insert([900, 'b']), inParts('too long')]);
  const waited = db.write(insert([901, 'c']));
  await expect(failing).rejects.toThrow('CHECK');
  await waited;
  expect(await texts()).toEqual(['a', 'c']);
});

it('work that is not much is done in one go', async () => {
  await db.write(insert(...rows.slice(0, 3)));
  await db.write([inParts('b', [0, 1])]);
  expect(await texts()).toEqual(['b']);
});

it('nothing is read or written once it is closed', async () => {
  await all();
  db.close();
  await expect(all()).rejects.toThrow('closed');
  await expect(db.write(insert([9, 'z']))).rejects.toThrow('closed');
});

it('what belongs to something that was taken away meanwhile is told from any other refusal', async () => {
  const accounts = await openControlDatabase({ url: `file:${join(folder, 'accounts.db')}` });
  for (const one of [db, accounts]) {
    await one.client.executeMultiple(
      'CREATE TABLE hook (id INTEGER PRIMARY KEY); CREATE TABLE delivery (hook REFERENCES hook (id)); INSERT INTO hook VALUES (1);',
    );
    const refused = (sql: string) =>
      one.write([{ sql }]).then(
        () => null,
        (why: unknown) => why,
      );
    const [gone, twice] = [
      await refused('INSERT INTO delivery VALUES (2)'),
      await refused('INSERT INTO hook VALUES (1)'),
    ];
    expect([isGone(gone), isConflict(gone)]).toEqual([true, true]);
    expect([isGone(twice), isConflict(twice)]).toEqual([false, true]);
  }
  accounts.close();
});
