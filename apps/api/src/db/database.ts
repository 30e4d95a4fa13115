/**
 * A database: read, and write a batch. Only this file and local-file.ts know libSQL, so another SQLite can be put behind it.
 * Traps kept out by construction (docs/decisions, "libSQL by batch"): one connection a database, `batch('write')` only,
 * never `transaction()`, write-ahead log, every commit flushed.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Client, InStatement, InValue } from '@libsql/client';
import { createClient } from '@libsql/client/sqlite3';
import { openLocalFile } from './local-file.ts';
import { steadyFetch } from './steady-fetch.ts';

export type Value = string | number | bigint | ArrayBuffer | null;
export type Row = Readonly<Record<string, Value>>;
export type Result = { readonly rows: readonly Row[]; readonly rowsAffected: number };
export type Statement = {
  readonly sql: string;
  readonly args?: readonly InValue[];
  /** The same work row by row: on a file of ours that is quicker than rows in JSON (rows-into.ts). */
  readonly each?: { readonly sql: string; readonly rows: readonly (readonly InValue[])[] };
};
export type Home = {
  readonly url: string;
  readonly authToken?: string;
  /** How the server is asked for this database when it is not there yet. */
  readonly create?: { readonly url: string; readonly authorization?: string };
  /** Where the server is asked to cut its log or take the database away: its admin address of this very database. */
  readonly admin?: { readonly url: string; readonly authorization?: string };
};

export type Database = {
  /** Rows of one statement that changes nothing. */
  readonly read: (statement: Statement) => Promise<readonly Row[]>;
  /** Rows of several statements, all read at the same moment. */
  readonly readAll: (statements: readonly Statement[]) => Promise<readonly (readonly Row[])[]>;
  /** All statements are kept, or none; returns once they are on disk. */
  readonly write: (statements: readonly Statement[]) => Promise<readonly Result[]>;
  /** Beside the seam: pragmas, VACUUM, scripts; `migrate` with foreign keys off. */
  readonly client: Pick<Client, 'executeMultiple'> & {
    readonly execute: (sql: string) => Promise<unknown>;
    readonly migrate: (statements: string[]) => Promise<unknown>;
  };
  /** A file of ours, not a server's. */
  readonly local: boolean;
  readonly home: Home;
  readonly close: () => void;
};

/** The control database, for a library too that brings its own statements (better-auth). */
export type ControlDatabase = Database & { readonly client: Client };

const inStatement = ({ sql, args }: Statement): InStatement => ({ sql, args: [...(args ?? [])] });

type Reads = Pick<Database, 'read' | 'readAll'>;

const plainReads = (client: Pick<Client, 'execute' | 'batch'>): Reads => ({
  read: async (statement) => (await client.execute(inStatement(statement))).rows,
  readAll: async (statements) =>
    (await client.batch(statements.map(inStatement), 'read')).map(({ rows }) => rows),
});

/** Reads remembered at most. */
const remembered = 5000;

/** Calls `forget` before and after everything that may write through the client, whoever calls it. */
function forgetOnWrite(client: Client, forget: () => void): void {
  const forgetting =
    <A extends readonly unknown[], R>(work: (...rest: A) => Promise<R>) =>
    (...rest: A): Promise<R> => {
      forget();
      return work(...rest).finally(forget);
    };
  Object.assign(client, {
    execute: forgetting(client.execute.bind(client)),
    batch: forgetting(client.batch.bind(client)),
    migrate: forgetting(client.migrate.bind(client)),
    executeMultiple: forgetting(client.executeMultiple.bind(client)),
    transaction: forgetting(client.transaction.bind(client)),
  });
}

/**
 * Remembers the rows of single reads until anything is written through this client. A read that was under way while
 * something was written is answered but not remembered: it may have seen what was there before.
 */
function rememberedReads(client: Client): Reads {
  const known = new Map<string, readonly Row[]>();
  let writes = 0;
  const own = { execute: client.execute.bind(client), batch: client.batch.bind(client) };
  const { read, readAll } = plainReads(own);
  forgetOnWrite(client, () => {
    writes += 1;
    known.clear();
  });
  return {
    readAll,
    read: async (statement) => {
      const key = JSON.stringify([statement.sql, statement.args]);
      const before = known.get(key);
      if (before) return before;
      const began = writes;
      const rows = await read(statement);
      if (known.size >= remembered) known.clear();
      if (began === writes) known.set(key, rows);
      return rows;
    },
  };
}

/** Requests to a server under way at a time; each is a connection of its own there, so they do not wait for another. */
const remoteRequests = 20;

/** Opens a database by address: `file:/path/to.db`, or a libSQL server's with its token. */
export async function openDatabase(home: Home): Promise<Database> {
  return isFile(home) ? openFile(home) : byClient(home, await remote(home), plainReads);
}

/**
 * The control database. Of a file, single reads are remembered until the next write: no other process writes it, and it
 * is asked at every request who is asking.
 */
export async function openControlDatabase(home: Home): Promise<ControlDatabase> {
  if (!isFile(home)) return byClient(home, await remote(home), plainReads);
  makeRoomFor(home);
  const client = createClient({ url: home.url, concurrency: 1 });
  for (const pragma of pragmas) await client.execute(pragma);
  return byClient(home, client, rememberedReads);
}

const isFile = ({ url }: Home): boolean => url.startsWith('file:');
const pathOf = ({ url }: Home): string => url.slice('file:'.length);
const makeRoomFor = (home: Home) => mkdirSync(dirname(pathOf(home)), { recursive: true, mode: 0o700 });

/** Loaded only where a server is used: a file needs nothing of the ways to one. */
async function remote({ url, authToken }: Home): Promise<Client> {
  const way = await import('@libsql/client');
  const token = authToken ? { authToken } : {};
  return way.createClient({ url, ...token, concurrency: remoteRequests, fetch: steadyFetch });
}

function byClient(home: Home, client: Client, readsOf: (client: Client) => Reads): ControlDatabase {
  return {
    ...readsOf(client),
    write: (statements) => client.batch(statements.map(inStatement), 'write'),
    client,
    local: isFile(home),
    home,
    close: () => client.close(),
  };
}

/** Pragmas belong to a connection; with one connection a database they hold for all of it. */
const pragmas = ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL', 'PRAGMA cache_size = -16000'];

/** Everything runs in one go on one connection, so all of a read is of the same moment. */
function openFile(home: Home): Database {
  makeRoomFor(home);
  const file = openLocalFile(pathOf(home));
  for (const sql of pragmas) file.run({ sql });
  return {
    read: async (statement) => file.run(statement).rows,
    readAll: async (statements) => statements.map((statement) => file.run(statement).rows),
    write: async (statements) => file.commit(statements),
    client: {
      execute: async (sql) => file.run({ sql }),
      executeMultiple: async (sql) => file.script(sql),
      migrate: async (statements) => {
        file.run({ sql: 'PRAGMA foreign_keys = OFF' });
        file.commit(statements.map((sql) => ({ sql })));
        file.run({ sql: 'PRAGMA foreign_keys = ON' });
      },
    },
    local: true,
    home,
    close: file.close,
  };
}

/** True when a write was undone because others held the database too long. */
export const isBusy = (trouble: unknown): boolean =>
  trouble instanceof Error &&
  'code' in trouble &&
  /^(SQLITE|TRANSACTION)_(BUSY|TIMEOUT)/.test(String(trouble.code));

/** True when a write was undone because a guard or a unique key said no. */
export function isConflict(trouble: unknown): boolean {
  return (
    trouble instanceof Error && 'code' in trouble && String(trouble.code).startsWith('SQLITE_CONSTRAINT')
  );
}
