/** Rows of client_line as the contract's lines, read at an instant: a state is a reading of the clock, never stored. */
import type { ClientLine } from '@clearway/contract/clients';
import { type SquareKey, squareKeys } from '@clearway/domain/client';
import { type Day, isDay } from '@clearway/domain/day';
import { type BaseState, moveAt, type NextMove, readAt, readLine } from '@clearway/domain/standing';
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
export const dayIn = (value: unknown): Day | null =>
  typeof value === 'string' && isDay(value) ? value : null;

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
  const risksAt = textOf(row['risks_at']);
  const lapsesAt = textOf(row['lapses_at']);
  const actBy = dayIn(row['act_by']);
  const line = {
    needed: Number(row['needed']),
    open: Number(row['open']),
    worst: baseOf(row['worst']),
    risksAt,
    lapsesAt,
    actBy,
    move: moveOf(textOf(row['move'])),
  };
  const read = readLine(line, now);
  const running = extra.squares.flatMap((square) =>
    square.lapsesAt === lapsesAt && square.lastDay ? [square.lastDay] : [],
  );
  return {
    id: String(row['client']),
    name: extra.name,
    npi: extra.npi,
    individual: extra.individual,
    organization: extra.organization,
    ...read,
    move: moveAt(line, now),
    squares: squareKeys.map((key) =>
      squareAt(
        extra.squares.find((square) => square.key === key),
        key,
        now,
      ),
    ),
    actBy,
    lastDay: lapsesAt === null ? null : (running[0] ?? null),
    since: dayIn(row['since']),
    owner: textOf(row['owner']),
    tags: tagsOf(row['tags']),
    snoozedUntil: dayIn(row['snoozed_until']),
    findings: Number(row['findings']),
    asked: extra.asked,
    readyOn: dayIn(row['ready_on']),
    goLive: dayIn(row['go_live']),
    touchedAt: String(row['touched_at']),
  };
}

function squareAt(square: SquareRow | undefined, key: SquareKey, now: string): ClientLine['squares'][number] {
  if (!square) return { key, state: 'not-needed', lastDay: null };
  return { key, state: readAt(square, now), lastDay: square.lastDay };
}

function tagsOf(value: unknown): string[] {
  const parsed: unknown = JSON.parse(textOf(value) ?? '[]');
  return Array.isArray(parsed) ? parsed.filter((tag) => typeof tag === 'string') : [];
}
