/** Makes every index row again from the records. A test and `admin rebuild` hold that it changes nothing. */
import type { Clocks } from '@clearway/domain/clock';
import { breath } from '../../pace.ts';
import type { Database, Row, Statement } from '../database.ts';
import { firmsInUse } from './firms.ts';
import { type IndexContext, indexRowsOf } from './index-rows.ts';
import { ownLines, tableStatements } from './index-statements.ts';
import { bucket, findingsAgain, linesAgain } from './lines.ts';
import { mergesOf } from './merges.ts';
import { heldOf } from './record.ts';

/** The index tables and lines; the order of their columns is the order in which rows are compared. */
export const indexTables = [
  'named',
  'word',
  'part',
  'open_clock',
  'asking',
  'span',
  'client_profile',
  'client_person',
  'profile_person',
  'client_line',
  'line_count',
] as const;

/** Records handled at a time. */
const page = 500;

/** Clears the index tables and fills them again. When a line was added and last touched is kept. */
export async function indexAgain(db: Database, clocks: Clocks): Promise<void> {
  const merges = await mergesOf(db);
  const firms = await firmsInUse(db);
  const cleared = indexTables.filter((table) => table !== 'client_line');
  await db.write(cleared.map((table): Statement => ({ sql: `DELETE FROM ${table}` })));
  await eachPage(db, 'SELECT * FROM record WHERE id > ? ORDER BY id LIMIT ?', 'id', async (rows) => {
    await db.write(
      rowsAgain(rows, { clocks, firmsOf: firms.of, survivorOf: merges.survivorOf, steady: merges.none() }),
    );
  });
  await eachPage(
    db,
    'SELECT client FROM client_line WHERE client > ? ORDER BY client LIMIT ?',
    'client',
    async (rows) => {
      const clients = { clients: rows.map((row) => String(row['client'])), profiles: [], persons: [] };
      await db.write([...linesAgain(clients), ...findingsAgain(clients)]);
    },
  );
  await db.write([
    { sql: `INSERT INTO line_count SELECT ${bucket}, count(*) FROM client_line GROUP BY 1, 2, 3, 4, 5, 6` },
  ]);
}

async function eachPage(
  db: Database,
  sql: string,
  key: string,
  work: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await db.read({ sql, args: [after, page] });
    const last = rows.at(-1);
    if (!last) return;
    after = String(last[key]);
    await work(rows);
    await breath();
  }
}

function rowsAgain(rows: readonly Row[], context: IndexContext): readonly Statement[] {
  const nothing = indexRowsOf(null, context);
  const moved = rows
    .map(heldOf)
    .map((held) => ({ held, was: nothing, is: indexRowsOf(held.value, context) }));
  const gone = moved.filter(({ is }) => is.line.length === 0).map(({ held }) => held.id);
  return [
    ...tableStatements(moved),
    ...moved.flatMap((one) => ownLines([one], one.held.touchedAt)),
    {
      sql: 'DELETE FROM client_line WHERE client IN (SELECT value FROM json_each(?))',
      args: [JSON.stringify(gone)],
    },
  ];
}
