/**
 * A database: read, and write a batch. Only this file knows the libSQL client, so another SQLite can be put behind it.
 * Traps kept out by construction (docs/decisions, "libSQL by batch"): one connection a database, `batch('write')` only,
 * never `transaction()`, write-ahead log, every commit flushed.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type Client,
  createClient,
  type InStatement,
  type InValue,
  type ResultSet,
  type Row,
} from '@libsql/client';

export type { Row };
export type Statement = { readonly sql: string; readonly args?: readonly InValue[] };
export type Home = { readonly url: string; readonly authToken?: string };

export type Database = {
  /** Rows of one statement that changes nothing. */
  readonly read: (statement: Statement) => Promise<readonly Row[]>;
  /** Rows of several statements, all read at the same moment. */
  readonly readAll: (statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>;
  /** All statements are kept, or none; returns once they are on disk. */
  readonly write: (statements: readonly Statement[]) => Promise<readonly ResultSet[]>;
  /** For libraries that bring their own statements (better-auth). */
  readonly client: Client;
  /** A file of ours, not a server's. */
  readonly local: boolean;
  readonly close: () => void;
};

const inStatement = ({ sql, args }: Statement): InStatement => ({ sql, args: [...(args ?? [])] });

/** Opens a database by address: `file:/path/to.db`, or a libSQL server's with its token. */
export async function openDatabase(home: Home): Promise<Database> {
  const local = home.url.startsWith('file:');
  if (local) mkdirSync(dirname(home.url.slice('file:'.length)), { recursive: true, mode: 0o700 });
  const client = createClient({ ...home, concurrency: 1 });
  if (local) await prepareFile(client);
  return {
    read: async (statement) => (await client.execute(inStatement(statement))).rows,
    readAll: async (statements) =>
      (await client.batch(statements.map(inStatement), 'read')).map(({ rows }) => rows),
    write: (statements) => client.batch(statements.map(inStatement), 'write'),
    client,
    local,
    close: () => client.close(),
  };
}

/** Pragmas belong to a connection; with one connection a database they hold for all of it. */
async function prepareFile(client: Client): Promise<void> {
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('PRAGMA secure_delete = ON');
  await client.execute('PRAGMA cache_size = -16000');
}

/** True when a write was undone because a guard or a unique key said no. */
export function isConflict(trouble: unknown): boolean {
  return (
    trouble instanceof Error && 'code' in trouble && String(trouble.code).startsWith('SQLITE_CONSTRAINT')
  );
}
