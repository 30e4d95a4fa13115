/** Makes every index row again from the records. A test and `admin rebuild` hold that it changes nothing. */
import type { Clocks } from '@clearway/domain/clock';
import type { Database, Statement } from '../database.ts';
import { linePages, recordPages } from '../pages.ts';
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

/**
 * Clears the index tables and fills them again, while nobody else writes. When a line was added and last touched is kept.
 * Merges and firms are learned from the records, because the index may be what is wrong.
 */
export async function indexAgain(db: Database, clocks: Clocks): Promise<void> {
  const cleared = indexTables.filter((table) => table !== 'client_line');
  await db.write(cleared.map((table): Statement => ({ sql: `DELETE FROM ${table}` })));
  const { merges, firms } = await learned(db);
  const context = { clocks, firmsOf: firms.of, survivorOf: merges.survivorOf, steady: merges.none() };
  for await (const rows of recordPages(db)) await db.write(recordsPage(rows, context));
  for await (const rows of linePages(db)) await db.write(linesPage(rows));
  await db.write([
    { sql: 'DELETE FROM client_line WHERE client NOT IN (SELECT id FROM record)' },
    ...Object.entries(counters).flatMap(([table, counted]) => [
      { sql: `DELETE FROM ${table}` },
      { sql: `INSERT INTO ${table} ${counted}` },
    ]),
  ]);
}

async function learned(db: Database): Promise<{ readonly merges: Merges; readonly firms: Firms }> {
  const [merges, firms] = [await mergesOf(db), await firmsInUse(db)];
  for await (const rows of recordPages(db)) merges.learn(rows.map(heldOf));
  for await (const rows of recordPages(db)) {
    const there = rows.map(heldOf).filter(({ value }) => value && !value.removed);
    firms.learn(there, merges.survivorOf);
  }
  return { merges, firms };
}
