/** Two people, one field, different values while one was offline: the later arrival stays, and the pair is marked until someone chooses. */
import type { Change } from './change.ts';
import type { Context, NewFinding } from './decided.ts';
import { type Patch, same } from './patch.ts';

/** Ticks, notes and reports are appended and never conflict; values that replace each other can. */
const replacing = new Set([
  'person-edited',
  'profile-edited',
  'client-edited',
  'client-assigned',
  'route-chosen',
  'question-answered',
]);

/** A finding for each value that somebody else set, to something else, after the version this change was decided on. */
export function conflictsOf(change: Change, patch: Patch, context: Context): readonly NewFinding[] {
  if (!replacing.has(change.kind) || !context.since) return [];
  const theirs = context.since.flatMap((other) =>
    other.by === context.by ? [] : other.patch.map((move) => ({ by: other.by, move })),
  );
  return patch.flatMap((mine) => {
    const field = mine.path.join('.');
    const other = theirs.findLast(({ move }) => move.path.join('.') === field && !same(move.to, mine.to));
    if (!other) return [];
    return [
      {
        code: 'two-values',
        slots: { field, kept: said(mine.to), other: said(other.move.to), otherBy: other.by },
      },
    ];
  });
}

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
