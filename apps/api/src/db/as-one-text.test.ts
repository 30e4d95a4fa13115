/** What comes out of a file is what was put in, whatever it is; and a text whose bytes were turned is told, not died of. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DamagedText } from './as-one-text.ts';
import { type Database, openDatabase } from './database.ts';

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-rows-'));
  db = await openDatabase({ url: `file:${join(folder, 'one.db')}` });
  // `value` and `payload` are columns that come beside the rows, `a` and `b` within them.
  await db.write([
    { sql: 'CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT, b INTEGER, value TEXT, payload TEXT)' },
  ]);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
const row = fc.record({
  a: fc.oneof(text, fc.constant(null)),
  b: fc.option(fc.maxSafeInteger()),
  value: fc.option(text),
  payload: fc.option(text),
});

it('rows come out as they went in, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      await db.write([
        { sql: 'DELETE FROM t' },
        ...rows.map(({ a, b, value, payload }, n) => ({
          sql: 'INSERT INTO t (n, a, b, value, payload) VALUES (?, ?, ?, ?, ?)',
          args: [n, a, b, value, payload],
        })),
      ]);
      const read = (order: string) =>
        db.read({ sql: `SELECT a, b, value, payload FROM t ORDER BY n ${order}` });
      expect(await read('')).toEqual(rows);
      expect(await read('DESC')).toHaveLength(rows.length);
      expect((await read('DESC')).at(0)?.['value'] ?? null).toBe(rows.at(-1)?.value ?? null);
    }),
    { numRuns: 150 },
  );
});

it('JSON that SQL makes is a text like any other', async () => {
  await db.write([{ sql: "INSERT INTO t (n, a) VALUES (1, 'x'), (2, 'y')" }]);
  expect(
    await db.read({
      sql: "SELECT json_object('n', n) AS one, (SELECT json_group_array(a) FROM t) AS list FROM t ORDER BY n DESC LIMIT 1",
    }),
  ).toEqual([{ one: '{"n":2}', list: '["x","y"]' }]);
});

it('a statement with a table of its own, a semicolon and a remark at its end is read', async () => {
  const sql = 'WITH s(x) AS (SELECT ?2) SELECT x, ?1 AS y FROM s; -- the end';
  expect(await db.read({ sql: sql.replace('; -- the end', ' -- the end'), args: ['one', 'two'] })).toEqual([
    { x: 'two', y: 'one' },
  ]);
  expect(await db.read({ sql: 'SELECT 1 AS x;\n' })).toEqual([{ x: 1 }]);
});

describe('a text whose bytes are no UTF-8', () => {
  it.each(['a', 'value'])('in column %s is told to whoever reads it, and to nobody else', async (column) => {
    await db.write([
      { sql: `INSERT INTO t (n, ${column}) VALUES (1, 'whole'), (2, CAST(x'61ff62' AS TEXT))` },
    ]);
    await expect(db.read({ sql: `SELECT ${column} FROM t` })).rejects.toThrow(DamagedText);
    expect(await db.read({ sql: `SELECT ${column} FROM t WHERE n = 1` })).toEqual([{ [column]: 'whole' }]);
  });

  it('is cut into two texts that are none where the byte stands between them', async () => {
    await db.write([
      { sql: "INSERT INTO t (n, value) VALUES (1, CAST(x'c3' AS TEXT)), (2, CAST(x'a9' AS TEXT))" },
    ]);
    await expect(db.read({ sql: 'SELECT value FROM t ORDER BY n' })).rejects.toThrow(DamagedText);
  });
});
