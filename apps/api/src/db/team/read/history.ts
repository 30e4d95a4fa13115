/** The log as history: who did what when, newest first, and what took it back. */
import type { HistoryEntry } from '@clearway/contract/client';
import type { HistoryReply } from '@clearway/contract/history';
import type { InValue } from '@libsql/client';
import type { Database, Row } from '../../database.ts';

export type Names = (member: string) => string;
export type HistoryWanted = {
  readonly records?: readonly string[];
  readonly by?: string;
  readonly kinds?: readonly string[];
  readonly batch?: string;
  readonly before?: number;
  readonly limit: number;
};

const vias = ['dashboard', 'panel', 'api', 'import', 'client-link'] as const;

/** One page; `older` is the sequence to go on before, null when there is no more. */
export async function historyOf(db: Database, wanted: HistoryWanted, names: Names): Promise<HistoryReply> {
  const { sql, args } = condition(wanted);
  const rows = await db.read({
    sql: `SELECT c.*, n.name AS record_name,
        (SELECT u.id FROM change u WHERE u.undoes = c.id AND NOT EXISTS (SELECT 1 FROM change v WHERE v.undoes = u.id)
          ORDER BY u.sequence DESC LIMIT 1) AS undone
      FROM change c LEFT JOIN named n ON n.record = c.record
      WHERE ${sql} ORDER BY c.sequence DESC LIMIT ?`,
    args: [...args, wanted.limit + 1],
  });
  const shown = rows.slice(0, wanted.limit);
  const entries = shown.map((row) => ({
    ...entryOf(row, names),
    recordName: String(row['record_name'] ?? ''),
  }));
  return { entries, older: rows.length > wanted.limit ? Number(shown.at(-1)?.['sequence']) : null };
}

function condition({ records, by, kinds, batch, before }: HistoryWanted): { sql: string; args: InValue[] } {
  const parts: { sql: string; args: InValue[] }[] = [];
  if (records)
    parts.push({ sql: 'c.record IN (SELECT value FROM json_each(?))', args: [JSON.stringify(records)] });
  if (by) parts.push({ sql: 'c.author = ?', args: [by] });
  if (kinds && kinds.length > 0)
    parts.push({ sql: 'c.kind IN (SELECT value FROM json_each(?))', args: [JSON.stringify(kinds)] });
  if (batch) parts.push({ sql: 'c.batch = ?', args: [batch] });
  if (before !== undefined) parts.push({ sql: 'c.sequence < ?', args: [before] });
  if (parts.length === 0) return { sql: 'true', args: [] };
  return { sql: parts.map(({ sql }) => sql).join(' AND '), args: parts.flatMap(({ args }) => args) };
}

function entryOf(row: Row, names: Names): HistoryEntry {
  const text = (name: string) => String(row[name] ?? '');
  return {
    sequence: Number(row['sequence']),
    id: text('id'),
    record: text('record'),
    kind: text('kind'),
    by: text('author'),
    byName: text('via') === 'client-link' ? 'holder of the link' : names(text('author')),
    via: vias.find((via) => via === row['via']) ?? 'api',
    receivedAt: text('received_at'),
    at: text('said_at'),
    change: JSON.parse(text('payload')),
    findings: text('findings')
      .split(',')
      .filter((code) => code !== ''),
    undone: row['undone'] === null ? null : text('undone'),
    ...(row['salt'] === null ? { redacted: true } : {}),
  };
}
