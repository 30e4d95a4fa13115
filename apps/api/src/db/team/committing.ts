/**
 * One commit: the log rows, the records and the index rows they move, in one batch. Its rows take the next sequences of
 * the log, so a commit that another process came before fails as a whole and is decided again.
 */
import { recordShapeVersion } from '@clearway/contract/wire';
import type { Clocks } from '@clearway/domain/clock';
import type { Statement } from '../database.ts';
import { rowsInto } from '../rows-into.ts';
import type { Draft } from './draft.ts';
import type { Firms } from './firms.ts';
import { indexRowsOf } from './index-rows.ts';
import { indexStatements } from './index-statements.ts';
import { appended } from './log.ts';
import type { Merges } from './merges.ts';
import { type Held, jsonOf } from './record.ts';

function records(draft: Draft): Statement {
  const rows = [...draft.after.values()].map((held) => [
    held.id,
    held.kind,
    held.version,
    recordShapeVersion,
    held.sequence,
    held.touchedAt,
    held.value ? jsonOf(held.value) : null,
  ]);
  return rowsInto({
    insert: 'INSERT INTO record (id, kind, version, shape, sequence, touched_at, value)',
    width: 7,
    rows,
    conflict: `ON CONFLICT (id) DO UPDATE SET
      version = excluded.version, shape = excluded.shape, sequence = excluded.sequence,
      touched_at = excluded.touched_at, value = excluded.value`,
  });
}

/** What decides where index rows go: clocks, merges and the firms clients name. */
export type Placing = { readonly clocks: Clocks; readonly merges: Merges; readonly firms: Firms };

/** All statements of the commit; none when nothing was accepted. */
export function statementsOf(draft: Draft, { clocks, merges, firms }: Placing): readonly Statement[] {
  if (draft.rows.length === 0) return [];
  const { survivorOf } = merges;
  const steady = merges.none();
  const was = { clocks, survivorOf, steady, firmsOf: firms.before };
  const is = { clocks, survivorOf, steady, firmsOf: firms.of };
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
    appended(draft.rows),
    ...(draft.after.size > 0 ? [records(draft), ...indexStatements(all, now, between)] : []),
    ...draft.statements,
  ];
}
