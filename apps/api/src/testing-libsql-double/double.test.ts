/** The double of a libSQL server keeps to the protocol as the real client speaks it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LibsqlDouble, startLibsqlDouble } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'clearway-double-'));
let double: LibsqlDouble;
let client: Client;
const at = (name: string, authToken = double.token) =>
  createClient({ url: `${double.origin}/${name}/`, authToken });
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (trouble: { code: string }) => trouble.code,
  );

beforeAll(async () => {
  double = await startLibsqlDouble(folder, { lockMs: 50, made: ['one', 'two'] });
  client = at('one');
  await client.executeMultiple('CREATE TABLE t (n INTEGER CHECK (n > 0), s TEXT); CREATE INDEX i ON t (n);');
});
afterAll(async () => {
  client.close();
  await double.close();
  rmSync(folder, { recursive: true, force: true });
});

it('answers rows with every kind of value as they were bound', async () => {
  const args = [7, 'text', 1.5, null, new Uint8Array([1, 2, 255]).buffer];
  const { rows, columns } = await client.execute({
    sql: 'SELECT ?1 AS i, ?2 AS t, ?3 AS f, ?4 AS n, ?5 AS b',
    args,
  });
  expect(columns).toEqual(['i', 't', 'f', 'n', 'b']);
  expect([0, 1, 2, 3].map((index) => rows[0]?.[index])).toEqual([7, 'text', 1.5, null]);
  expect(new Uint8Array(rows[0]?.['b'] as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 255]));
});

it('keeps all statements of a batch or none, and names the constraint', async () => {
  const before = await client.execute('SELECT count(*) AS n FROM t');
  expect(
    await codeOf(client.batch(['INSERT INTO t VALUES (1, 1)', 'INSERT INTO t VALUES (-1, 1)'], 'write')),
  ).toBe('SQLITE_CONSTRAINT');
  expect((await client.execute('SELECT count(*) AS n FROM t')).rows[0]?.['n']).toBe(before.rows[0]?.['n']);
  const [, second] = await client.batch(
    ['INSERT INTO t VALUES (2, 1)', 'UPDATE t SET s = 2 WHERE n = 2 RETURNING s'],
    'write',
  );
  expect([second?.rowsAffected, second?.rows[0]?.['s']]).toEqual([1, '2']);
});

it('carries a transaction over several requests by its baton, and lets nobody write meanwhile', async () => {
  const other = at('one');
  const transaction = await client.transaction('write');
  await transaction.execute("INSERT INTO t VALUES (9, 'open')");
  expect(await codeOf(other.batch(['INSERT INTO t VALUES (8, 8)'], 'write'))).toBe('SQLITE_BUSY');
  expect((await other.execute('SELECT * FROM t WHERE n = 9')).rows).toHaveLength(0);
  await transaction.commit();
  expect((await other.execute('SELECT * FROM t WHERE n = 9')).rows).toHaveLength(1);
  other.close();
});

it('gives up a transaction whose stream is closed', async () => {
  const transaction = await client.transaction('write');
  await transaction.execute("INSERT INTO t VALUES (10, 'gone')");
  await transaction.rollback();
  expect((await client.execute('SELECT * FROM t WHERE n = 10')).rows).toHaveLength(0);
});

it('refuses a wrong token and what a libSQL server does not run', async () => {
  expect(await codeOf(at('one', 'wrong').execute('SELECT 1'))).not.toBe('answered');
  for (const sql of ['PRAGMA synchronous = OFF', 'PRAGMA wal_checkpoint', 'VACUUM', "ATTACH 'x' AS y"])
    expect(await codeOf(client.execute(sql))).toBe('SQL_PARSE_ERROR');
  expect(await codeOf(client.batch(['PRAGMA user_version = 4'], 'write'))).toBe('answered');
});

it('holds one database apart from another', async () => {
  expect(await codeOf(at('two').execute('SELECT * FROM t'))).toBe('SQLITE_UNKNOWN');
  expect(await codeOf(at('three').execute('SELECT 1'))).toBe('SERVER_ERROR');
});
