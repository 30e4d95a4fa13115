/**
 * Makes the index rows anew by other clocks while the team goes on working, in this process and in others: a page at a
 * time, in place. A page was made of what its records, merges and firms were when they were read; its batch fails when
 * one of them moved since, and is made again, smaller. Everybody else's commits already count by the new clocks.
 */
import type { Clocks } from '@clearway/domain/clock';
import { breath } from '../../pace.ts';
import { type Database, isBusy, isConflict, type Row, type Statement } from '../database.ts';
import { firmsInUse } from './firms.ts';
import { countedLinesPage, recordsPage } from './index-pages.ts';
import type { IndexContext } from './index-rows.ts';
import { mergesOf } from './merges.ts';

export type Reclocking = {
  readonly db: Database;
  /** The clocks now: looked up again; others than at the beginning belong to a run of their own. */
  readonly clocks: () => Promise<Clocks>;
  /** Fails a batch that was made by other clocks than there are. */
  readonly guard: () => Statement;
  /** Records handled at a time, unless they move too often. */
  readonly page?: number;
};

const usual = 500;

/** Answers false when it gave up because the clocks were changed once more. */
export async function reclock({ db, clocks, guard, page = usual }: Reclocking): Promise<boolean> {
  const begun = await clocks();
  const stillTheirs = async () => (await clocks()) === begun;
  let context: Read | null = null;
  let size = page;
  for (let after = ''; ; ) {
    context ??= await readContext(db, begun);
    const rows = await db.read({ sql: records, args: [after, size] });
    const last = rows.at(-1);
    if (!last) break;
    if (await kept(db, [guard(), unmoved(context, rows), ...recordsPage(rows, context)])) {
      after = String(last['id']);
      size = Math.min(page, size * 2);
    } else {
      if (!(await stillTheirs())) return false;
      context = null;
      size = Math.max(1, Math.floor(size / 2));
    }
    await breath();
  }
  for (let after = ''; ; ) {
    const rows = await db.read({ sql: lines, args: [after, page] });
    const last = rows.at(-1);
    if (!last) return true;
    if (await kept(db, [guard(), ...countedLinesPage(rows)])) after = String(last['client']);
    else if (!(await stillTheirs())) return false;
    await breath();
  }
}

const records = 'SELECT * FROM record WHERE id > ? ORDER BY id LIMIT ?';
const lines = 'SELECT client FROM client_line WHERE client > ? ORDER BY client LIMIT ?';

/** What a record's rows depend on beside itself, and the end of the log when that was read. */
type Read = IndexContext & { readonly head: number };

async function readContext(db: Database, clocks: Clocks): Promise<Read> {
  const [row] = await db.read({ sql: 'SELECT max(sequence) AS head FROM change' });
  const [merges, firms] = [await mergesOf(db), await firmsInUse(db)];
  const { survivorOf } = merges;
  return { head: Number(row?.['head'] ?? 0), clocks, firmsOf: firms.of, survivorOf, steady: merges.none() };
}

/** Fields that say which records count together: merges, and the firms and profiles of a client. */
const linking = ['mergedInto', 'firm', 'individual', 'organization', 'removed']
  .map((field) => `instr(patch, '"${field}"')`)
  .join(' OR ');

/** Fails the batch when a record of the page moved since, or how records count together. */
const unmoved = ({ head }: Read, rows: readonly Row[]): Statement => ({
  sql: `INSERT INTO setting (name, value) SELECT 'moved on', NULL WHERE EXISTS (SELECT 1 FROM change WHERE sequence > ?
      AND (record IN (SELECT value FROM json_each(?)) OR kind IN ('redacted', 'erased') OR ${linking}))`,
  args: [head, JSON.stringify(rows.map((row) => String(row['id'])))],
});

async function kept(db: Database, statements: readonly Statement[]): Promise<boolean> {
  try {
    await db.write(statements);
    return true;
  } catch (trouble) {
    if (isConflict(trouble) || isBusy(trouble)) return false;
    throw trouble;
  }
}
