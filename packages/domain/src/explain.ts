/**
 * explain: why a client stands as it stands, as clauses in the order they are read. "Blocked 9 days: Green Clinic's
 * request is pending. Only Dr Lee (AO) can approve it. Last nudge 4 days ago. Act by 20 Nov; CMS should reject it after 21 Nov."
 */
import type { View } from './client.ts';
import { type Day, dayOf, daysBetween } from './day.ts';
import type { Move, ReasonCode, Slots } from './move-shape.ts';
import { whyConnection } from './move-why.ts';
import { nextMoves } from './moves.ts';
import { type Readiness, readiness } from './readiness.ts';
import type { Reading } from './reading.ts';
import { clocksOf } from './running.ts';
import { readAt } from './standing.ts';
import type { ClientState } from './state.ts';

/** How it stands; one of these opens every explanation. Slots: record (an id), systems, since, days (so far), left (days to the last one), open, needed. */
export const leads = [
  'not-started',
  'in-progress',
  'waiting',
  'at-risk',
  'blocked',
  'half-open',
  'ready',
  'presumed-lapsed',
  'not-needed',
] as const satisfies readonly ClientState[];

/** What may follow. Slots: person, people (ids joined by commas), role, owner (a member's id), days, on, channel, actBy, lastDay, endsAt (an instant), weekend. */
export const clauses = [
  'only-one-can',
  'several-can',
  'nobody-known',
  'we-do',
  'we-do-by-owner',
  'firm-does',
  'cms-does',
  'told-ago',
  'act-by',
  'ends-at',
  'overdue',
  'ended',
  'also-blocked',
] as const;

export type ClauseCode = (typeof leads)[number] | ReasonCode | (typeof clauses)[number];
export type Clause = { readonly code: ClauseCode; readonly slots: Slots };
export type Explanation = {
  readonly state: ClientState;
  readonly clauses: readonly Clause[];
  /** The move it is about; null when there is nothing to do. */
  readonly move: Move | null;
};

const count = (from: Day, to: Day): string => String(Math.max(0, daysBetween(from, to)));

/** What the sentence names of the part it is about. */
function aboutOf(move: Move | null): Slots {
  if (!move) return {};
  const systems: Slots = move.systems.length > 0 ? { systems: move.systems.join(',') } : {};
  return { record: move.record, ...systems };
}

function leadOf(read: Readiness, move: Move | null, today: Day): Clause {
  const { state, line } = read;
  const open = { open: String(line.open), needed: String(line.needed) };
  const since = sinceOf(read, move);
  const left: Slots = move?.lastDay && move.lastDay >= today ? { left: count(today, move.lastDay) } : {};
  const days: Slots = since ? { days: count(since, today), since, ...left } : left;
  return { code: state, slots: { ...aboutOf(move), ...days, ...open } };
}

/** Since when: the part the move is about; of a ready client the last square that opened. */
function sinceOf(read: Readiness, move: Move | null): Day | null {
  if (read.state !== 'ready') return move?.since ?? null;
  const days = read.squares.flatMap((square) => square.part?.since ?? []);
  return days.sort().at(-1) ?? null;
}

function roleOf(view: View, move: Move): string {
  const profile = [view.individual, view.organization].find((one) => one?.id === move.record);
  if (!profile || !move.person) return '';
  return profile.person === move.person ? 'provider' : (profile.roles[move.person]?.role ?? '');
}

/** Where a block holds up a request, what has to be done is to approve it. */
const toApprove = (move: Move): Slots =>
  move.code === 'unblock' && move.things.length > 0 ? { act: 'approve-connection' } : {};

/** Whose hands it is in. */
function whoClause(view: View, move: Move): Clause {
  const person = move.person;
  if (move.actor === 'our-member')
    return move.owner
      ? { code: 'we-do-by-owner', slots: { owner: move.owner } }
      : { code: 'we-do', slots: {} };
  if (move.actor === 'firm-ao') return { code: 'firm-does', slots: person ? { person } : {} };
  if (move.actor !== 'client-person') return { code: 'cms-does', slots: { actor: move.actor } };
  if (!person) return { code: 'nobody-known', slots: {} };
  if (move.others.length === 0)
    return { code: 'only-one-can', slots: { person, role: roleOf(view, move), ...toApprove(move) } };
  return {
    code: 'several-can',
    slots: { person: move.person, people: [move.person, ...move.others].join(','), ...toApprove(move) },
  };
}

/** What the block holds up, when something is under way beneath it. */
function underBlock(view: View, move: Move): readonly Clause[] {
  const profile = [view.individual, view.organization].find((one) => one?.id === move.record);
  const connection = move.things.flatMap((id) => profile?.connections[id] ?? [])[0];
  return move.code === 'unblock' && connection ? [whyConnection(connection)] : [];
}

/** The last time anybody was told of what the move is about. */
function toldClause(view: View, move: Move, today: Day): readonly Clause[] {
  const profile = [view.individual, view.organization].find((one) => one?.id === move.record);
  const told = move.things.flatMap((id) => profile?.connections[id]?.told ?? []);
  const last = told.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (!last || move.code === 'send-again') return [];
  return [{ code: 'told-ago', slots: { days: count(last.on, today), on: last.on, channel: last.channel } }];
}

/** A clock of hours ends at an hour, and a weekend in it is called out. */
function pinClause(view: View, move: Move, { clocks }: Reading): readonly Clause[] {
  const profile = [view.individual, view.organization].find((one) => one?.id === move.record);
  const running = profile && move.code === 'accept-invitation' ? clocksOf(profile, clocks) : [];
  const pin = running.find((one) => move.things.includes(one.thing));
  if (!pin?.lapsesAt) return [];
  return [{ code: 'ends-at', slots: { endsAt: pin.lapsesAt, ...(pin.weekend ? { weekend: 'yes' } : {}) } }];
}

function clockClause(move: Move, today: Day): readonly Clause[] {
  const { actBy, lastDay } = move;
  const slots: Slots = { ...(actBy ? { actBy } : {}), ...(lastDay ? { lastDay } : {}) };
  if (lastDay && lastDay < today) return [{ code: 'ended', slots }];
  if (!actBy) return [];
  return [{ code: actBy < today ? 'overdue' : 'act-by', slots }];
}

/** The move the explanation hangs on: of a blocked client the block, else the most pressing. */
function topic(moves: readonly Move[], read: Readiness): Move | null {
  const blocked =
    read.worst === 'blocked'
      ? moves.find((move) => move.code === 'unblock' || move.code === 'ask-why')
      : null;
  return blocked ?? moves[0] ?? null;
}

/** Squares that are blocked beside the one the explanation is about. */
function otherBlocks(read: Readiness, move: Move | null, now: string): readonly Clause[] {
  const others = read.squares.filter(
    ({ part, state }) =>
      part && state === 'blocked' && part.record !== move?.record && readAt(part, now) === 'blocked',
  );
  return others.length > 0
    ? [{ code: 'also-blocked', slots: { squares: others.map((one) => one.key).join(',') } }]
    : [];
}

/** How a client stands and why, with the move it hangs on. */
export function explain(view: View, reading: Reading): Explanation {
  const today = dayOf(reading.now);
  const read = readiness(view, reading.clocks, reading.now);
  const move = topic(nextMoves(view, reading), read);
  const lead = leadOf(read, move, today);
  if (!move) return { state: read.state, clauses: [lead], move };
  const rest = [
    move.why,
    ...underBlock(view, move),
    whoClause(view, move),
    ...toldClause(view, move, today),
    ...clockClause(move, today),
    ...pinClause(view, move, reading),
  ];
  return { state: read.state, clauses: [lead, ...rest, ...otherBlocks(read, move, reading.now)], move };
}
