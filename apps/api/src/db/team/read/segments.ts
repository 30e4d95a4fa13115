/**
 * The order by urgency, read at `now`, as a few ranges of indexes one after the other: a page touches only what it
 * shows, whatever the size of the list. Blocked first, then lapsed, at risk, and the rest from waiting down.
 */
import { rankOf } from '@clearway/domain/standing';
import type { SquareState } from '@clearway/domain/state';
import type { Condition } from './filters.ts';

/** One range: its condition, what it is ordered by (an expression that is never null), and the index it reads. */
export type Segment = { readonly where: Condition; readonly key: string; readonly index: string };
/** One range of the order by urgency, and the state its lines are in unless they are half open. */
type Stretch = Segment & { readonly state: SquareState };

const timed = `worst BETWEEN ${rankOf('not-started')} AND ${rankOf('waiting')}`;
const byWorst = (state: 'blocked' | 'ready' | 'not-needed'): Stretch => ({
  state,
  where: { sql: `worst = ${rankOf(state)}`, args: [] },
  key: "coalesce(act_by, '9999-12-31')",
  index: 'client_line_by_worst',
});
const calm = (state: 'waiting' | 'in-progress' | 'not-started', now: string): Stretch => ({
  state,
  where: {
    sql: `worst = ${rankOf(state)} AND (risks_at IS NULL OR risks_at > ?) AND (lapses_at IS NULL OR lapses_at > ?)`,
    args: [now, now],
  },
  key: "coalesce(act_by, '9999-12-31')",
  index: 'client_line_by_worst',
});

/** The segments at an instant, most urgent first. */
export function segmentsAt(now: string): readonly Stretch[] {
  return [
    byWorst('blocked'),
    {
      state: 'presumed-lapsed',
      where: { sql: `lapses_at <= ? AND ${timed}`, args: [now] },
      key: 'lapses_at',
      index: 'client_line_by_lapse',
    },
    {
      state: 'at-risk',
      where: { sql: `lapses_at > ? AND risks_at <= ? AND ${timed}`, args: [now, now] },
      key: 'lapses_at',
      index: 'client_line_by_lapse',
    },
    calm('waiting', now),
    calm('in-progress', now),
    calm('not-started', now),
    byWorst('ready'),
    byWorst('not-needed'),
  ];
}

/** Whether a line in one of the wanted states may stand in this range; a half-open line may stand in any. */
export function mayHold(segment: Segment | Stretch, wanted: readonly string[]): boolean {
  if (wanted.length === 0 || wanted.includes('half-open') || !('state' in segment)) return true;
  return wanted.includes(segment.state);
}

/** The other orders, each one range. */
export function segmentOf(
  sort: 'name' | 'act-by' | 'touched' | 'age',
): Segment & { readonly descending?: true } {
  const where = { sql: 'true', args: [] };
  if (sort === 'name') return { where, key: 'sort', index: 'client_line_by_sort' };
  if (sort === 'touched')
    return { where, key: 'touched_at', index: 'client_line_by_touch', descending: true };
  if (sort === 'age') return { where, key: "coalesce(since, '9999-12-31')", index: 'client_line_by_since' };
  return { where, key: "coalesce(act_by, '9999-12-31')", index: 'client_line_by_act' };
}
