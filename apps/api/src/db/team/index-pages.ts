/** Index rows of a page of records, and lines of a page of clients, each made again in one batch. */
import type { Row, Statement } from '../database.ts';
import { type IndexContext, indexRowsOf } from './index-rows.ts';
import { ownLines, places, tableStatements } from './index-statements.ts';
import { counted, emptyCounters, findingsAgain, linesAgain } from './lines.ts';
import { heldOf } from './record.ts';

/** Takes the rows of these records away and puts them in as they should be. */
export function recordsPage(rows: readonly Row[], context: IndexContext): readonly Statement[] {
  const nothing = indexRowsOf(null, context);
  const moved = rows
    .map(heldOf)
    .map((held) => ({ held, was: nothing, is: indexRowsOf(held.value, context) }));
  const ids = JSON.stringify(moved.map(({ held }) => held.id));
  const gone = moved.filter(({ is }) => is.line.length === 0).map(({ held }) => held.id);
  return [
    ...places.map(({ table, from }) => ({
      sql: `DELETE FROM ${table} WHERE ${from} IN (SELECT value FROM json_each(?))`,
      args: [ids],
    })),
    ...tableStatements(moved),
    ...moved.flatMap((one) => ownLines([one], one.held.touchedAt)),
    {
      sql: 'DELETE FROM client_line WHERE client IN (SELECT value FROM json_each(?))',
      args: [JSON.stringify(gone)],
    },
  ];
}

const touchedBy = (rows: readonly Row[]) => ({
  clients: rows.map((row) => String(row['client'])),
  profiles: [],
  persons: [],
});

/** Lines as the squares say now. */
export function linesPage(rows: readonly Row[]): readonly Statement[] {
  const touched = touchedBy(rows);
  return [...linesAgain(touched), ...findingsAgain(touched)];
}

/** The same, with the counters brought along. */
export function countedLinesPage(rows: readonly Row[]): readonly Statement[] {
  const touched = touchedBy(rows);
  return [...counted(touched, -1), ...linesPage(rows), ...counted(touched, 1), emptyCounters];
}
