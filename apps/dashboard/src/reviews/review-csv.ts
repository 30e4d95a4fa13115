/** A review as rows of a sheet. Texts that a sheet would take for a formula are escaped. */
import { sinceWords } from '@clearway/catalog/sentences/reviews';
import Papa from 'papaparse';
import type { EntryRow } from './entries.ts';
import { wasWords } from './was-words.ts';

export function reviewCsv(rows: readonly EntryRow[], memberOf: (id: string | undefined) => string): string {
  const lines = rows.map(({ name, is, was, since, flags, confirmedOn, entry }) => ({
    entry: name,
    kind: is,
    stands: wasWords(was),
    since: since ? sinceWords[since] : '',
    flags: flags.join(' '),
    last_confirmed: confirmedOn ?? '',
    decision: entry.verdict ?? '',
    note: entry.note ?? '',
    decided_by: entry.by ? memberOf(entry.by) : '',
    decided_at: entry.at ?? '',
    removal_seen_on: entry.confirmed?.on ?? '',
  }));
  return Papa.unparse(lines, { escapeFormulae: true });
}
