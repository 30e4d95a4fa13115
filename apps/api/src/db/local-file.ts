/**
 * A database file of ours: one connection, straight to libSQL's own engine, with its compiled statements kept
 * (docs/decisions/0025). The client library compiles each statement anew and reads it by way of an exception; on a
 * commit that was as long as all its rows.
 */
import type { InValue } from '@libsql/client';
import Engine from 'libsql';
import type { Result, Statement, Value } from './database.ts';

type Connection = InstanceType<typeof Engine>;
type Compiled = ReturnType<Connection['prepare']>;
type Kept = {
  readonly compiled: Compiled;
  /** Null for a statement that gives no rows. */
  columns: readonly string[] | null;
};

/** Compiled statements kept at most; the one used longest ago goes first. */
const keptLimit = 300;

/** What may change what other statements were compiled to, and runs too seldom to be kept. */
const lasting = /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE|BEGIN|COMMIT|ROLLBACK)\b/i;

const columnsOf = (compiled: Compiled) => compiled.columns().map(({ name }) => name);

function compile(connection: Connection, sql: string): Kept {
  const compiled = connection.prepare(sql);
  if (!compiled.reader) return { compiled, columns: null };
  compiled.raw(true);
  return { compiled, columns: columnsOf(compiled) };
}

/** The engine knows no truth values, and would take what is missing for null. */
const bound = (args: readonly InValue[] | undefined): unknown[] =>
  (args ?? []).map((value) => {
    if (value === undefined) throw new TypeError('A value of a statement is missing.');
    return typeof value === 'boolean' ? Number(value) : value;
  });

type Row = Record<string, Value>;

function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  const row: Row = {};
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ''] = values[index] ?? null;
  return row;
}

/** A table that got a column since the statement was compiled gives rows that are wider. */
function rowsOf(kept: Kept, rows: readonly (readonly Value[])[]): readonly Row[] {
  if (rows[0] && rows[0].length !== kept.columns?.length) kept.columns = columnsOf(kept.compiled);
  const columns = kept.columns ?? [];
  return rows.map((values) => rowOf(columns, values));
}

export type LocalFile = {
  /** Runs one statement. */
  readonly run: (statement: Statement) => Result;
  /** Runs all in one commit, or none. */
  readonly commit: (statements: readonly Statement[]) => readonly Result[];
  /** Runs a script of statements, each for itself. */
  readonly script: (sql: string) => void;
  readonly close: () => void;
};

/** Compiled statements by their text, in the order of use. */
function openShelf(connection: Connection) {
  const kept = new Map<string, Kept>();
  const find = (sql: string): Kept => {
    // A compiled statement holds the file open, also after the connection was closed.
    if (!connection.open) throw new Error('The database is closed.');
    const known = kept.get(sql);
    if (!known && !lasting.test(sql)) {
      kept.clear();
      return compile(connection, sql);
    }
    const one = known ?? compile(connection, sql);
    kept.delete(sql);
    kept.set(sql, one);
    const [oldest] = kept.keys();
    if (kept.size > keptLimit && oldest !== undefined) kept.delete(oldest);
    return one;
  };
  return { find, clear: () => kept.clear() };
}

/** Runs a statement once for each row. */
function runEach(shelf: ReturnType<typeof openShelf>, { sql, rows }: NonNullable<Statement['each']>): Result {
  const { compiled } = shelf.find(sql);
  let rowsAffected = 0;
  for (const row of rows) rowsAffected += compiled.run(bound(row)).changes;
  return { rows: [], rowsAffected };
}

/** Opens the file; it is made when it is not there. */
export function openLocalFile(path: string): LocalFile {
  const connection = new Engine(path);
  const shelf = openShelf(connection);

  const run = ({ sql, args }: Statement): Result => {
    const one = shelf.find(sql);
    if (!one.columns) return { rows: [], rowsAffected: one.compiled.run(bound(args)).changes };
    // cast: raw rows are lists of the engine's values
    return { rows: rowsOf(one, one.compiled.all(bound(args)) as Value[][]), rowsAffected: 0 };
  };

  const commit = (statements: readonly Statement[]): readonly Result[] => {
    run({ sql: 'BEGIN IMMEDIATE' });
    try {
      const results = statements.map((one) => (one.each ? runEach(shelf, one.each) : run(one)));
      run({ sql: 'COMMIT' });
      return results;
    } finally {
      // Still open: something threw, and all of it is taken back.
      if (connection.inTransaction) run({ sql: 'ROLLBACK' });
    }
  };

  const script = (sql: string): void => {
    shelf.clear();
    connection.exec(sql);
  };

  const close = (): void => {
    shelf.clear();
    connection.close();
  };
  return { run, commit, script, close };
}
