/** One commit: the log rows, the records guarded by their versions, and the index rows they move, in one batch. */
import { recordShapeVersion } from '@clearway/contract/wire';
import type { Statement } from '../database.ts';
import type { Draft } from './deciding.ts';
import { type IndexContext, indexRowsOf } from './index-rows.ts';
import { indexStatements } from './index-statements.ts';
import { appended } from './log.ts';
import type { Merges } from './merges.ts';

const json = (rows: unknown): string => JSON.stringify(rows);

/** Fails when a record is not at the version the decision was made on. */
function guard(draft: Draft): Statement {
  const rows = [...draft.before].map(([id, held]) => [id, held?.version ?? 0]);
  return {
    sql: `INSERT INTO race SELECT 1 WHERE EXISTS (
      SELECT 1 FROM json_each(?) j LEFT JOIN record r ON r.id = j.value ->> 0 WHERE coalesce(r.version, 0) <> j.value ->> 1)`,
    args: [json(rows)],
  };
}

function records(draft: Draft): Statement {
  const rows = [...draft.after.values()].map((held) => [
    held.id,
    held.kind,
    held.version,
    recordShapeVersion,
    held.sequence,
    held.touchedAt,
    held.value ? json(held.value) : null,
  ]);
  const picked = [0, 1, 2, 3, 4, 5, 6].map((index) => `value ->> ${index}`).join(', ');
  return { sql: `INSERT OR REPLACE INTO record SELECT ${picked} FROM json_each(?)`, args: [json(rows)] };
}

/** All statements of the commit; none when nothing was accepted. */
export function statementsOf(
  draft: Draft,
  context: IndexContext,
  merges: Pick<Merges, 'statements' | 'ends'>,
): readonly Statement[] {
  if (draft.rows.length === 0) return [];
  const moved = [...draft.after.values()].map((held) => ({
    held,
    was: indexRowsOf(draft.before.get(held.id)?.value ?? null, context),
    is: indexRowsOf(held.value, context),
  }));
  const again = [...draft.again].map((held) => ({
    held,
    was: indexRowsOf(null, context),
    is: indexRowsOf(held.value, context),
  }));
  const now = draft.rows.reduce((latest, row) => (row.receivedAt > latest ? row.receivedAt : latest), '');
  return [
    guard(draft),
    appended(draft.rows),
    ...(draft.after.size > 0 ? [records(draft), ...indexStatements([...moved, ...again], now, merges)] : []),
    ...draft.statements,
  ];
}
