/** One commit: the log rows, the records guarded by their versions, and the index rows they move, in one batch. */
import { recordShapeVersion } from '@clearway/contract/wire';
import type { Clocks } from '@clearway/domain/clock';
import type { Statement } from '../database.ts';
import type { Draft } from './deciding.ts';
import type { Firms } from './firms.ts';
import { indexRowsOf } from './index-rows.ts';
import { indexStatements } from './index-statements.ts';
import { appended } from './log.ts';
import type { Merges } from './merges.ts';
import type { Held } from './record.ts';

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

/** What decides where index rows go: clocks, merges and the firms clients name. */
export type Placing = { readonly clocks: Clocks; readonly merges: Merges; readonly firms: Firms };

/** All statements of the commit; none when nothing was accepted. */
export function statementsOf(draft: Draft, { clocks, merges, firms }: Placing): readonly Statement[] {
  if (draft.rows.length === 0) return [];
  const { survivorOf } = merges;
  const was = { clocks, survivorOf, firmsOf: firms.before };
  const is = { clocks, survivorOf, firmsOf: firms.of };
  const moved = (held: Held, before: Held | null) => ({
    held,
    was: indexRowsOf(before?.value ?? null, was),
    is: indexRowsOf(held.value, is),
  });
  const all = [
    ...[...draft.after.values()].map((held) => moved(held, draft.before.get(held.id) ?? null)),
    ...[...draft.again].map((held) => moved(held, held)),
  ];
  const now =
    draft.rows
      .map((row) => row.receivedAt)
      .sort()
      .at(-1) ?? '';
  const between = {
    ends: merges.ends,
    statements: () => [...merges.statements(), ...firms.statements(draft, survivorOf)],
  };
  return [
    guard(draft),
    appended(draft.rows),
    ...(draft.after.size > 0 ? [records(draft), ...indexStatements(all, now, between)] : []),
    ...draft.statements,
  ];
}
