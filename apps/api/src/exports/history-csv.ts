/** The log as CSV: every change with who, when and its link of the chain. */
import type { Database } from '../db/database.ts';
import { breath } from '../pace.ts';
import { byteOrderMark, csvLine } from './csv.ts';

const page = 500;
const headings = [
  'Sequence',
  'Received at',
  'Said at',
  'By',
  'Through',
  'Kind',
  'Record',
  'Record now called',
  'Change',
  'Chain',
];

/** Oldest first; the last line's chain is the head. */
export async function* historyCsv(db: Database, names: (member: string) => string): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(headings);
  for (let after = 0; ; ) {
    const rows = await db.read({
      sql: `SELECT c.*, n.name FROM change c LEFT JOIN named n ON n.record = c.record WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?`,
      args: [after, page],
    });
    const last = rows.at(-1);
    if (!last) return;
    after = Number(last['sequence']);
    const text = (value: unknown) => String(value ?? '');
    yield rows
      .map((row) =>
        csvLine([
          Number(row['sequence']),
          text(row['received_at']),
          text(row['said_at']),
          names(text(row['author'])),
          text(row['via']),
          text(row['kind']),
          text(row['record']),
          text(row['name']),
          text(row['payload']),
          text(row['chain']),
        ]),
      )
      .join('');
    await breath();
  }
}
