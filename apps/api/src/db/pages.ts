/** A table read page by page in the order of its key: nobody holds all of it, and others have a turn after each page. */
import { breath } from '../pace.ts';
import type { Database, Row } from './database.ts';

/** Rows read at a time. */
const page = 500;

export type Pages = {
  readonly table: string;
  /** A column that is unique and grows as rows are read. */
  readonly key: string;
  /** Without it all of them. */
  readonly columns?: string;
};

/** Names of tables and columns come from our code alone; no text of a person is in this statement. */
export async function* pagesOf(
  db: Database,
  { table, key, columns = '*' }: Pages,
): AsyncGenerator<readonly Row[]> {
  const sql = (from: string) => `SELECT ${columns} FROM ${table} ${from} ORDER BY ${key} LIMIT ?`;
  let rows = await db.read({ sql: sql(''), args: [page] });
  for (let last = rows.at(-1); last; last = rows.at(-1)) {
    yield rows;
    await breath();
    const after = last[key];
    rows = await db.read({
      sql: sql(`WHERE ${key} > ?`),
      args: [typeof after === 'number' ? after : String(after), page],
    });
  }
}

/** Every record, a page at a time. */
export const recordPages = (db: Database): AsyncGenerator<readonly Row[]> =>
  pagesOf(db, { table: 'record', key: 'id' });

/** The clients that have a line, a page at a time. */
export const linePages = (db: Database): AsyncGenerator<readonly Row[]> =>
  pagesOf(db, { table: 'client_line', key: 'client', columns: 'client' });

/** Every change of the log, in its order. */
export const changePages = (db: Database): AsyncGenerator<readonly Row[]> =>
  pagesOf(db, { table: 'change', key: 'sequence' });
