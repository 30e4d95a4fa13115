/** Statements as libSQL's engine compiled them, kept by their text, and how they are run (docs/decisions/0025). */
import type { InValue } from '@libsql/client';
import type Engine from 'libsql';
import { asOneText, type Column, isSelect, rowOf, rowsIn } from './as-one-text.ts';
import type { Result, Row, Statement, Value } from './database.ts';

export type Connection = InstanceType<typeof Engine>;
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

export type Shelf = { readonly find: (statement: Statement) => Kept; readonly clear: () => void };

/** Compiled statements by their text, in the order of use. */
export function openShelf(connection: Connection): Shelf {
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
export function runEach(shelf: Shelf, { sql, rows }: NonNullable<Statement['each']>): Result {
  const { compiled } = shelf.find({ sql });
  let rowsAffected = 0;
  for (const row of rows) rowsAffected += compiled.run(bound(row)).changes;
  return { rows: [], rowsAffected };
}

export function runOne(shelf: Shelf, statement: Statement): Result {
  const one = shelf.find(statement);
  const args = bound(statement.args);
  if (!one.columns) return { rows: [], rowsAffected: one.compiled.run(args).changes };
  return { rows: rowsOf(one, one.columns, args), rowsAffected: 0 };
}
