/**
 * A database: read, and write a batch. Only this folder knows libSQL, so another SQLite can be put behind it.
 * Traps kept out by construction (docs/decisions, "libSQL by batch"): one connection a database, `batch('write')` only,
 * never `transaction()`, write-ahead log, every commit flushed.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Client, InValue } from '@libsql/client';
import { createClient } from '@libsql/client/sqlite3';
import { namesOf } from './adrift.ts';
import { openAside } from './aside.ts';
import { inStatement, plainReads, pragmas, type Reads } from './connection.ts';
import { type LocalFile, openLocalFile } from './local-file.ts';
import { rememberedReads } from './remembered-reads.ts';
import { steadyFetch } from './steady-fetch.ts';
import { openWholeTables } from './whole-tables.ts';

export type Value = string | number | bigint | ArrayBuffer | null;
export type Row = Readonly<Record<string, Value>>;
export type Result = { readonly rows: readonly Row[]; readonly rowsAffected: number };
export type Statement = {
  readonly sql: string;
  readonly args?: readonly InValue[];
  /** Rows hold bytes (docs/decisions/0082). */
  readonly bytes?: true;
  /** The same work row by row: on a file of ours that is quicker than rows in JSON (rows-into.ts). */
  readonly each?: { readonly sql: string; readonly rows: readonly (readonly InValue[])[] };
  /** The same work in parts, for a file of ours: where `many` counts many (n), the event loop has turns between them. */
  readonly parts?: { readonly many: Statement; readonly each: readonly Statement[] };
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
  /** All rows of a small table, remembered until it may have moved; null on a server, where others write too. */
  readonly table: (name: string) => Promise<readonly Row[] | null>;
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
  return byClient(home, client, (own) => rememberedReads(own, namesOf(pathOf(home))));
}

export const isFile = ({ url }: Home): boolean => url.startsWith('file:');
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
    table: async () => null,
    write: (statements) => client.batch(statements.map(inStatement), 'write'),
    client,
    local: isFile(home),
    home,
    close: () => client.close(),
  };
}

/** Everything but a long commit runs in one go on one connection, so all of a read is of the same moment. */
function openFile(home: Home): Database {
  makeRoomFor(home);
  const file = openLocalFile(pathOf(home), pragmas);
  const aside = openAside(pathOf(home), file);
  const tables = openWholeTables((statement) => aside.reader().run(statement).rows);
  const writes = oneAtATime(file, aside.leave);
  return {
    read: async (statement) => aside.reader().run(statement).rows,
    readAll: async (statements) => statements.map((statement) => aside.reader().run(statement).rows),
    table: async (name) => tables.rows(name),
    write: (statements) =>
      writes(async () => {
        tables.forget(statements);
        return file.commit(statements).finally(() => tables.forget(statements));
      }),
    client: besideTheSeam(file, writes, tables.forgetAll),
    local: true,
    home,
    close: () => {
      aside.leave();
      file.close();
    },
  };
}

type Writes = <T>(work: () => Promise<T>) => Promise<T>;

/** Whatever writes waits for a long commit that is under way. */
function oneAtATime(file: LocalFile, after: () => void): Writes {
  let underWay: Promise<unknown> = Promise.resolve();
  return async (work) => {
    while (file.underWay()) await underWay;
    const answer = work();
    if (file.underWay()) underWay = answer.then(after, after);
    return answer;
  };
}

function besideTheSeam(file: LocalFile, writes: Writes, forget: () => void): Database['client'] {
  const alone = <R>(work: () => R | Promise<R>): Promise<R> =>
    writes(async () => {
      forget();
      return work();
    });
  return {
    execute: (sql) => alone(() => file.run({ sql })),
    executeMultiple: (sql) => alone(() => file.script(sql)),
    migrate: (statements) =>
      alone(async () => {
        file.run({ sql: 'PRAGMA foreign_keys = OFF' });
        await file.commit(statements.map((sql) => ({ sql })));
        file.run({ sql: 'PRAGMA foreign_keys = ON' });
      }),
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

/** True when what a row belongs to was taken away since it was looked for: somebody else was faster. */
export const isGone = (trouble: unknown): boolean =>
  trouble instanceof Error && trouble.message.includes('FOREIGN KEY constraint failed');
