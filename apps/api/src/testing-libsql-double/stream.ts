/** One stream of the double: a connection to a local file that runs what a pipeline asks for. */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import {
  type Batch,
  type Cond,
  type Stmt,
  StmtError,
  type StmtResult,
  type StreamRequest,
} from './protocol.ts';
import { refuseUnsupported } from './refused.ts';
import { toSqlite, toWire } from './values.ts';

type Failure = { readonly message: string; readonly code: string };
export type Stream = {
  readonly answer: (request: StreamRequest) => Promise<object>;
  /** Gives up an open transaction. */
  readonly end: () => void;
};

const waitMs = 5;
const busy = 5;
/** Primary result codes of SQLite by the names the server gives them. */
const names: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  11: 'SQLITE_CORRUPT',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
};

const primaryOf = (trouble: unknown): number =>
  trouble instanceof Error && 'errcode' in trouble ? Number(trouble.errcode) & 0xff : 0;

export function failureOf(trouble: unknown): Failure {
  if (trouble instanceof StmtError) return { message: trouble.message, code: trouble.code };
  const message = `SQLite error: ${trouble instanceof Error ? trouble.message : String(trouble)}`;
  return { message, code: names[primaryOf(trouble)] ?? 'SQLITE_UNKNOWN' };
}

export function streamOver(db: DatabaseSync, lockMs: number): Stream {
  const kept = new Map<number, string>();
  const textOf = ({ sql, sql_id }: { sql?: string; sql_id?: number }): string => {
    const text = sql ?? kept.get(sql_id ?? -1);
    if (text === undefined) throw new StmtError('SQL_NO_STATEMENT', 'SQL text is not known');
    return text;
  };

  /** A lock held by another stream is waited for without holding up the process. */
  const patient = async <T>(work: () => T): Promise<T> => {
    for (let left = lockMs / waitMs; ; left -= 1) {
      try {
        return work();
      } catch (trouble) {
        if (primaryOf(trouble) !== busy || left <= 0) throw trouble;
        await new Promise((later) => setTimeout(later, waitMs));
      }
    }
  };

  const run = (stmt: Stmt): Promise<StmtResult> => {
    const sql = textOf(stmt);
    refuseUnsupported(sql);
    return patient(() => executed(db, sql, stmt));
  };

  const answer = async (request: StreamRequest): Promise<object> => {
    const { type } = request;
    if (type === 'execute') return { type, result: await run(request.stmt) };
    if (type === 'batch') return { type, result: await batched(db, request.batch, run) };
    if (type === 'get_autocommit') return { type, is_autocommit: !db.isTransaction };
    if (type === 'store_sql') kept.set(request.sql_id, request.sql);
    if (type === 'close_sql') kept.delete(request.sql_id);
    if (type === 'sequence') await patient(() => db.exec(textOf(request)));
    if (type === 'describe') return { type, result: described(db, textOf(request)) };
    return { type };
  };
  return {
    answer,
    end: () => {
      if (db.isTransaction) db.exec('ROLLBACK');
    },
  };
}

function executed(
  db: DatabaseSync,
  sql: string,
  { args = [], named_args = [], want_rows = true }: Stmt,
): StmtResult {
  const statement = db.prepare(sql);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  const before = Number(db.prepare('SELECT total_changes() AS n').get()?.['n']);
  const named = Object.fromEntries(named_args.map(({ name, value }) => [name, toSqlite(value)]));
  const values = args.map(toSqlite);
  const rows = (named_args.length > 0
    ? statement.all(named, ...values)
    : statement.all(...values)) as unknown as SQLOutputValue[][];
  const after = db.prepare('SELECT total_changes() AS n, changes() AS own, last_insert_rowid() AS id').get();
  // Changes of triggers and foreign keys count as changed, but not as affected.
  const affected = Number(after?.['n']) === before ? 0 : Number(after?.['own']);
  return {
    cols: statement.columns().map(({ name, type }) => ({ name, decltype: type })),
    rows: want_rows ? rows.map((row) => row.map(toWire)) : [],
    affected_row_count: affected,
    last_insert_rowid: String(after?.['id']),
  };
}

function described(db: DatabaseSync, sql: string): object {
  const statement = db.prepare(sql);
  const cols = statement.columns().map(({ name, type }) => ({ name, decltype: type }));
  return {
    params: [],
    cols,
    is_explain: /^\s*explain/i.test(sql),
    is_readonly: /^\s*(select|with)/i.test(sql),
  };
}

/** Runs the steps whose condition holds; a step that fails is told and the others go on. */
async function batched(
  db: DatabaseSync,
  { steps }: Batch,
  run: (stmt: Stmt) => Promise<StmtResult>,
): Promise<object> {
  const results: (StmtResult | null)[] = [];
  const errors: (Failure | null)[] = [];
  const holds = (cond: Cond): boolean => {
    if (cond.type === 'ok') return Boolean(results[cond.step]);
    if (cond.type === 'error') return Boolean(errors[cond.step]);
    if (cond.type === 'not') return !holds(cond.cond);
    if (cond.type === 'and') return cond.conds.every(holds);
    return cond.type === 'or' ? cond.conds.some(holds) : !db.isTransaction;
  };
  for (const { condition, stmt } of steps) {
    const due = !condition || holds(condition);
    const outcome = due
      ? await run(stmt).then(
          (result) => ({ result, error: null }),
          (trouble) => ({ result: null, error: failureOf(trouble) }),
        )
      : { result: null, error: null };
    results.push(outcome.result);
    errors.push(outcome.error);
  }
  return { step_results: results, step_errors: errors };
}
