/** The same durable work without the product: one row of a log and one record in a batch, by the raw libSQL client. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';

export type Engine = {
  /** One tick, in a commit of its own. */
  readonly bare: () => Promise<unknown>;
  /** 32 ticks in one commit. */
  readonly together: () => Promise<unknown>;
  readonly close: () => void;
};

/** Ticks in a commit of `together`. */
export const perBatch = 32;
const body = 'x'.repeat(4000);
const change = 'y'.repeat(300);

/** An engine over that many records. */
export async function openEngine(records: number): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-engine-'));
  const client = createClient({ url: `file:${join(folder, 'engine.db')}`, concurrency: 1 });
  await fill(client, records);
  let number = 0;
  const tick = () => {
    number += 1;
    return [
      { sql: 'INSERT INTO log (id, what) VALUES (?, ?)', args: [`change ${number}`, change] },
      {
        sql: 'UPDATE record SET version = version + 1, value = ? WHERE id = ?',
        args: [body, number % records],
      },
    ];
  };
  const ticks = () => Array.from({ length: perBatch }, tick).flat();
  return {
    bare: () => client.batch(tick(), 'write'),
    together: () => client.batch(ticks(), 'write'),
    close: () => {
      client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fill(client: Client, records: number): Promise<void> {
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = FULL');
  await client.batch(
    [
      'CREATE TABLE log (n INTEGER PRIMARY KEY, id TEXT UNIQUE, what TEXT)',
      'CREATE TABLE record (id INTEGER PRIMARY KEY, version INTEGER, value TEXT)',
    ],
    'write',
  );
  const row = (id: number) => ({ sql: 'INSERT INTO record VALUES (?, 1, ?)', args: [id, body] });
  await client.batch(
    Array.from({ length: records }, (_, id) => row(id)),
    'write',
  );
}
