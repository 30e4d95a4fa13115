/**
 * What is true of a part (a square, a person, the client itself) whatever the hour: its base state and the instants
 * at which its clock turns it at risk and lapsed. Standings are what the service keeps in index rows; a state is a
 * reading of them at an instant, so nothing must run at midnight (house.md decisions 3 and 4).
 */
import type { Day } from './day.ts';
import {
  type ClientState,
  type MoveCode,
  type Mover,
  moveCodes,
  movers,
  type SquareState,
  states,
} from './state.ts';
import type { System } from './system.ts';

/** States that need no clock to be read. */
export type BaseState = Exclude<SquareState, 'at-risk' | 'presumed-lapsed'>;

export type NextMove = { readonly mover: Mover; readonly code: MoveCode; readonly actBy: Day | null };

export type Standing = {
  readonly base: BaseState;
  /** Day the base state began, as far as it was reported. */
  readonly since: Day | null;
  /** Instants, ISO in UTC, or null when no clock runs. */
  readonly risksAt: string | null;
  readonly lapsesAt: string | null;
  readonly lastDay: Day | null;
  readonly move: NextMove | null;
};

/** A standing with its place: a square of a profile, or a person or client (`system` null). */
export type Part = Standing & { readonly record: string; readonly system: System | null };

/** Position in `states`: higher is worse. */
export const rankOf = (state: SquareState): number => states.indexOf(state);

const notLater = (instant: string | null, now: string) => instant !== null && instant <= now;

/** The state of a part at `now` (ISO instant). Blocked outranks the clock; ready and not needed have none. */
export function readAt(standing: Pick<Standing, 'base' | 'risksAt' | 'lapsesAt'>, now: string): SquareState {
  if (standing.base === 'blocked' || standing.base === 'ready' || standing.base === 'not-needed')
    return standing.base;
  if (notLater(standing.lapsesAt, now)) return 'presumed-lapsed';
  return notLater(standing.risksAt, now) ? 'at-risk' : standing.base;
}

/** What follows from a lapse: it is ours to check and send again, whoever was to move before. */
export function moveAt(standing: Pick<Standing, 'lapsesAt' | 'move'>, now: string): NextMove | null {
  if (!notLater(standing.lapsesAt, now)) return standing.move;
  return { mover: 'us', code: 'send-again', actBy: null };
}

/** Moves that remove a block come first: nothing else helps before. Those that merely begin come last. */
const unblocking: readonly MoveCode[] = ['unblock', 'ask-why'];
const beginning: readonly MoveCode[] = ['open-access', 'create-account', 'find-account', 'add-profile'];

function rankOfMove(code: MoveCode): number {
  if (unblocking.includes(code)) return 0;
  return beginning.includes(code) ? 2 : 1;
}

/**
 * A text that sorts moves: what unblocks, what answers something under way, what begins; among these ours first, then by
 * urgency of what is to be done, then by date. Kept in index rows, so that the smallest of many is the next move of all
 * (the SQL `min` does what `nextMoves` does). Its last three parts are mover, place in `moveCodes` and day.
 */
export function moveKey(move: NextMove): string {
  const code = String(moveCodes.indexOf(move.code)).padStart(2, '0');
  return `${rankOfMove(move.code)}|${movers.indexOf(move.mover)}|${code}|${move.actBy ?? '9999-12-31'}`;
}

/** The parts of a client taken together: what one line of the list holds. */
export type Line = {
  readonly needed: number;
  readonly open: number;
  /** Worst base state of needed squares not open, people and the client itself. */
  readonly worst: BaseState;
  readonly risksAt: string | null;
  readonly lapsesAt: string | null;
  readonly actBy: Day | null;
  readonly move: NextMove | null;
};

const least = <T extends string>(values: readonly (T | null)[]): T | null =>
  values.reduce<T | null>(
    (low, value) => (value !== null && (low === null || value < low) ? value : low),
    null,
  );

/** People say something of a client's access only while it needs some; the client itself always does. */
const counts = (part: Part, squares: readonly Part[]) => squares.length > 0 || part.record.startsWith('cl_');

/** Squares are the needed ones; others are the client's people and the client itself. */
export function combine(squares: readonly Part[], others: readonly Part[]): Line {
  const open = squares.filter((square) => square.base === 'ready').length;
  const closed = squares.filter((square) => square.base !== 'ready');
  const done = squares.length > 0 && closed.length === 0;
  const parts = done ? [] : [...closed, ...others.filter((part) => counts(part, squares))];
  const bases = parts.map((part) => part.base);
  const moves = parts.flatMap((part) => (part.move ? [part.move] : []));
  return {
    needed: squares.length,
    open,
    worst: done ? 'ready' : worstOf(bases, squares.length > 0 ? 'not-started' : 'not-needed'),
    risksAt: least(parts.map((part) => part.risksAt)),
    lapsesAt: least(parts.map((part) => part.lapsesAt)),
    actBy: least(moves.map((move) => move.actBy)),
    move: moves.sort((a, b) => (moveKey(a) < moveKey(b) ? -1 : 1))[0] ?? null,
  };
}

/** Worst of several, `otherwise` for none or for only mild ones (a person without trouble says nothing about access). */
function worstOf(bases: readonly BaseState[], otherwise: BaseState): BaseState {
  return bases.reduce<BaseState>((worst, base) => (rankOf(base) > rankOf(worst) ? base : worst), otherwise);
}

/** The state of a client's line at `now`, and the worst of its parts (shown beside Half open). */
export function readLine(
  line: Line,
  now: string,
): { readonly state: ClientState; readonly worst: SquareState; readonly move: NextMove | null } {
  const worst = readAt({ base: line.worst, risksAt: line.risksAt, lapsesAt: line.lapsesAt }, now);
  const half = line.open > 0 && line.open < line.needed;
  const move = worst === 'blocked' ? line.move : moveAt(line, now);
  return { state: half ? 'half-open' : worst, worst, move };
}
