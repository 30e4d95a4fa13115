/** Rows of client_line as the contract's lines, read at an instant: a state is a reading of the clock, never stored. */
import type { ClientLine } from '@clearway/contract/clients';
import { type Day, isDay } from '@clearway/domain/day';
import { type SquareKey, squareKeys } from '@clearway/domain/square-keys';
import { type BaseState, type Line, type NextMove, readAt, readLine } from '@clearway/domain/standing';
import { moveCodes, movers, states } from '@clearway/domain/state';
import type { Row } from '../../database.ts';

/** What a list shows of a profile of a client. */
type Face = { readonly id: string; readonly name: string };
export type SquareRow = {
  readonly key: SquareKey;
  readonly base: BaseState;
  readonly risksAt: string | null;
  readonly lapsesAt: string | null;
  readonly lastDay: Day | null;
};
export type Extra = {
  readonly name: string;
  readonly npi: string | null;
  readonly individual: Face | null;
  readonly organization: Face | null;
  readonly squares: readonly SquareRow[];
  readonly asked: ClientLine['asked'];
};

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** Days read lately: a list shows the same ones over and over. */
const days = new Map<string, Day | null>();
const daysKept = 4000;

/** A day from a row; null for anything else. */
export function dayIn(value: unknown): Day | null {
  if (typeof value !== 'string') return null;
  const known = days.get(value);
  if (known !== undefined) return known;
  const day = isDay(value) ? value : null;
  if (days.size >= daysKept) days.clear();
  days.set(value, day);
  return day;
}

/** The base state with this rank. Ranks of at risk and lapsed are never stored. */
export function baseOf(rank: unknown): BaseState {
  const state = states[Number(rank)] ?? 'not-needed';
  return state === 'at-risk' || state === 'presumed-lapsed' ? 'waiting' : state;
}

/** What moveKey packed at its end: mover, code and day; SQL finds them by their places from the end. */
export function moveOf(key: string | null): NextMove | null {
  const [mover = '', code = '', actBy = ''] = key?.split('|').slice(-3) ?? [];
  const who = movers[Number(mover)];
  const what = moveCodes[Number(code)];
  if (key === null || !who || !what) return null;
  return { mover: who, code: what, actBy: actBy === '9999-12-31' ? null : dayIn(actBy) };
}

/** One line of the list at `now`. */
export function lineOf(row: Row, extra: Extra, now: string): ClientLine {
  const line = lineIn(row);
  const { state, worst, move } = readLine(line, now);
  const { name, npi, individual, organization, asked } = extra;
  return {
    ...ownValues(row),
    ...{ name, npi, individual, organization, asked, state, worst, move },
    squares: squareKeys.map((key) => squareAt(extra, key, now)),
    actBy: line.actBy,
    lastDay: lastDayOf(extra, line.lapsesAt),
  };
}

/** What the set-based statement put together. */
function lineIn(row: Row): Line {
  return {
    needed: Number(row['needed']),
    open: Number(row['open']),
    worst: baseOf(row['worst']),
    risksAt: textOf(row['risks_at']),
    lapsesAt: textOf(row['lapses_at']),
    actBy: dayIn(row['act_by']),
    move: moveOf(textOf(row['move'])),
  };
}

function ownValues(row: Row) {
  return {
    id: String(row['client']),
    since: dayIn(row['since']),
    owner: textOf(row['owner']),
    tags: tagsOf(row['tags']),
    snoozedUntil: dayIn(row['snoozed_until']),
    findings: Number(row['findings']),
    readyOn: dayIn(row['ready_on']),
    goLive: dayIn(row['go_live']),
    touchedAt: String(row['touched_at']),
  };
}

/** The day of the clock that runs out first. */
function lastDayOf({ squares }: Extra, lapsesAt: string | null): Day | null {
  if (lapsesAt === null) return null;
  return squares.find((square) => square.lapsesAt === lapsesAt)?.lastDay ?? null;
}

function squareAt({ squares }: Extra, key: SquareKey, now: string): ClientLine['squares'][number] {
  const square = squares.find((one) => one.key === key);
  if (!square) return { key, state: 'not-needed', lastDay: null };
  return { key, state: readAt(square, now), lastDay: square.lastDay };
}

function tagsOf(value: unknown): string[] {
  const parsed: unknown = JSON.parse(textOf(value) ?? '[]');
  return Array.isArray(parsed) ? parsed.filter((tag) => typeof tag === 'string') : [];
}
