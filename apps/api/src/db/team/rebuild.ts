/** Makes every index row again from the records. A test and `admin rebuild` hold that it changes nothing. */
import type { Clocks } from '@clearway/domain/clock';
import { breath } from '../../pace.ts';
import type { Database, Row, Statement } from '../database.ts';
import { type Firms, firmsInUse } from './firms.ts';
import { linesPage, recordsPage } from './index-pages.ts';
import { counters } from './lines.ts';
import { type Merges, mergesOf } from './merges.ts';
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
  'touched_count',
  'owner_count',
] as const;

/** Records handled at a time. */
const page = 500;

/**
 * Clears the index tables and fills them again, while nobody else writes. When a line was added and last touched is kept.
 * Merges and firms are learned from the records, because the index may be what is wrong.
 */
export async function indexAgain(db: Database, clocks: Clocks): Promise<void> {
  const cleared = indexTables.filter((table) => table !== 'client_line');
  await db.write(cleared.map((table): Statement => ({ sql: `DELETE FROM ${table}` })));
  const { merges, firms } = await learned(db);
  const context = { clocks, firmsOf: firms.of, survivorOf: merges.survivorOf, steady: merges.none() };
  await eachPage(db, records, 'id', (rows) => db.write(recordsPage(rows, context)));
  await eachPage(db, lines, 'client', (rows) => db.write(linesPage(rows)));
  await db.write([
    { sql: 'DELETE FROM client_line WHERE client NOT IN (SELECT id FROM record)' },
    ...Object.entries(counters).flatMap(([table, counted]) => [
      { sql: `DELETE FROM ${table}` },
      { sql: `INSERT INTO ${table} ${counted}` },
    ]),
  ]);
}

const records = 'SELECT * FROM record WHERE id > ? ORDER BY id LIMIT ?';
const lines = 'SELECT client FROM client_line WHERE client > ? ORDER BY client LIMIT ?';

async function learned(db: Database): Promise<{ readonly merges: Merges; readonly firms: Firms }> {
  const [merges, firms] = [await mergesOf(db), await firmsInUse(db)];
  await eachPage(db, records, 'id', async (rows) => merges.learn(rows.map(heldOf)));
  await eachPage(db, records, 'id', async (rows) => {
    const there = rows.map(heldOf).filter(({ value }) => value && !value.removed);
    firms.learn(there, merges.survivorOf);
  });
  return { merges, firms };
}

async function eachPage(
  db: Database,
  sql: string,
  key: string,
  work: (rows: readonly Row[]) => Promise<unknown>,
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
