/**
 * A database file of ours: one connection, straight to libSQL's own engine, with its compiled statements kept
 * (docs/decisions/0025). The client library compiles each statement anew and reads it by way of an exception; on a
 * commit that was as long as all its rows.
 */
import type { InValue } from '@libsql/client';
import Engine from 'libsql';
import { breath } from '../pace.ts';
import { Adrift, namesOf } from './adrift.ts';
import { asOneText, type Column, isSelect, rowOf, rowsIn } from './as-one-text.ts';
import type { Result, Row, Statement, Value } from './database.ts';

type Connection = InstanceType<typeof Engine>;
type Compiled = ReturnType<Connection['prepare']>;
type Kept = {
  readonly compiled: Compiled;
  /** Null for a statement that gives no rows. */
  readonly columns: readonly Column[] | null;
  /** All rows come as one. */
  readonly whole: boolean;
};

/** Compiled statements kept at most; the one used longest ago goes first. */
const keptLimit = 300;

/** What may change what other statements were compiled to, and runs too seldom to be kept. */
const lasting = /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE|BEGIN|COMMIT|ROLLBACK)\b/i;

/** `bytes`: rows that hold bytes come cell by cell; they are no texts. */
function compile(connection: Connection, { sql, bytes }: Statement): Kept {
  const compiled = connection.prepare(sql);
  if (!compiled.reader) return { compiled, columns: null, whole: false };
  const columns = compiled.columns();
  const whole = isSelect(sql) && !bytes;
  const read = whole ? connection.prepare(asOneText(sql, columns)) : compiled;
  read.raw(true);
  return { compiled: read, columns, whole };
}

/** The engine knows no truth values, and would take what is missing for null. */
const bound = (args: readonly InValue[] | undefined): unknown[] =>
  (args ?? []).map((value) => {
    if (value === undefined) throw new TypeError('A value of a statement is missing.');
    return typeof value === 'boolean' ? Number(value) : value;
  });

function rowsOf({ compiled, whole }: Kept, columns: readonly Column[], args: unknown[]): readonly Row[] {
  // cast: what comes as one is bytes
  if (whole) return rowsIn(compiled.get(args) as (Uint8Array | null)[], columns);
  const names = columns.map(({ name }) => name);
  // cast: raw rows are lists of the engine's values
  return (compiled.all(args) as Value[][]).map((values) => rowOf(names, values));
}

export type LocalFile = {
  /** Runs one statement. */
  readonly run: (statement: Statement) => Result;
  /** Runs all in one commit, or none. What has parts and is much is run in turns; else all is done when it returns. */
  readonly commit: (statements: readonly Statement[]) => Promise<readonly Result[]>;
  /** A commit has begun and waits for its next turn. */
  readonly underWay: () => boolean;
  /** Runs a script of statements, each for itself. */
  readonly script: (sql: string) => void;
  readonly close: () => void;
};

type Shelf = { readonly find: (statement: Statement) => Kept; readonly clear: () => void };

/** Compiled statements by their text, in the order of use. */
function openShelf(connection: Connection): Shelf {
  const kept = new Map<string, Kept>();
  const find = (statement: Statement): Kept => {
    const { sql } = statement;
    // A compiled statement holds the file open, also after the connection was closed.
    if (!connection.open) throw new Error('The database is closed.');
    const known = kept.get(sql);
    if (!known && !lasting.test(sql)) {
      kept.clear();
      return compile(connection, statement);
    }
    const one = known ?? compile(connection, statement);
    kept.delete(sql);
    kept.set(sql, one);
    const [oldest] = kept.keys();
    if (kept.size > keptLimit && oldest !== undefined) kept.delete(oldest);
    return one;
  };
  return { find, clear: () => kept.clear() };
}

/** Runs a statement once for each row. */
function runEach(shelf: Shelf, { sql, rows }: NonNullable<Statement['each']>): Result {
  const { compiled } = shelf.find({ sql });
  let rowsAffected = 0;
  for (const row of rows) rowsAffected += compiled.run(bound(row)).changes;
  return { rows: [], rowsAffected };
}

function runOne(shelf: Shelf, statement: Statement): Result {
  const one = shelf.find(statement);
  const args = bound(statement.args);
  if (!one.columns) return { rows: [], rowsAffected: one.compiled.run(args).changes };
  return { rows: rowsOf(one, one.columns, args), rowsAffected: 0 };
}

/** Rows from which on work is done in parts: some milliseconds of it. */
const much = 200;

const isMuch = (shelf: Shelf, { parts }: Statement): boolean =>
  parts !== undefined && Number(runOne(shelf, parts.many).rows[0]?.['n'] ?? 0) >= much;

/** One part in each turn of the event loop. */
async function byTurns(shelf: Shelf, parts: readonly Statement[]): Promise<Result> {
  let rowsAffected = 0;
  for (const part of parts) {
    rowsAffected += runOne(shelf, part).rowsAffected;
    await breath();
  }
  return { rows: [], rowsAffected };
}

/** Whether a commit waits for its next turn. */
type Pace = { underWay: boolean };

async function commitAll(
  { connection, shelf }: Open,
  statements: readonly Statement[],
  pace: Pace,
): Promise<readonly Result[]> {
  runOne(shelf, { sql: 'BEGIN IMMEDIATE' });
  try {
    const results: Result[] = [];
    for (const one of statements) {
      if (one.each) results.push(runEach(shelf, one.each));
      else if (isMuch(shelf, one)) {
        pace.underWay = true;
        results.push(await byTurns(shelf, one.parts?.each ?? []));
      } else results.push(runOne(shelf, one));
    }
    runOne(shelf, { sql: 'COMMIT' });
    return results;
  } finally {
    // Still open: something threw, and all of it is taken back.
    if (connection.open && connection.inTransaction) runOne(shelf, { sql: 'ROLLBACK' });
    pace.underWay = false;
  }
}

function closeOne({ connection, shelf }: Open): void {
  shelf.clear();
  connection.close();
}

type Open = {
  readonly connection: Connection;
  readonly shelf: Shelf;
  readonly names: ReturnType<typeof namesOf>;
};

/** The engine says in words of its own why it cannot open a file; everybody else looks for SQLite's code. */
function connect(path: string): Connection {
  try {
    return new Engine(path);
  } catch (cause) {
    throw Object.assign(new Engine.SqliteError('unable to open database file', 'SQLITE_CANTOPEN', 14), {
      cause,
    });
  }
}

function openOne(path: string, pragmas: readonly string[]): Open {
  const connection = connect(path);
  const open = { connection, shelf: openShelf(connection), names: namesOf(path) };
  try {
    for (const sql of pragmas) runOne(open.shelf, { sql });
    return open;
  } catch (trouble) {
    closeOne(open);
    throw trouble;
  }
}

/** What stands in a log that no name leads to goes into the database itself; from there on a new log is written. */
function afresh(open: Open, path: string, pragmas: readonly string[]): Open {
  const [row] = runOne(open.shelf, { sql: 'PRAGMA wal_checkpoint(TRUNCATE)' }).rows;
  if (row?.['busy'] !== 0)
    throw new Adrift('The log beside it was moved or deleted while the service had it open.');
  closeOne(open);
  return openOne(path, pragmas);
}

/** Opens the file; it is made when it is not there. */
export function openLocalFile(path: string, pragmas: readonly string[]): LocalFile {
  let open = openOne(path, pragmas);
  const pace: Pace = { underWay: false };
  const expectNamed = (): void => {
    if (!open.names.hold()) open = afresh(open, path, pragmas);
  };
  return {
    run: (statement) => runOne(open.shelf, statement),
    commit: async (statements) => {
      const results = await commitAll(open, statements, pace);
      expectNamed();
      return results;
    },
    underWay: () => pace.underWay,
    script: (sql) => {
      open.shelf.clear();
      open.connection.exec(sql);
    },
    close: () => closeOne(open),
  };
}
