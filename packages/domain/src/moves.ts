/** nextMoves: everything that is to be done for a client now, the most pressing first. */

import { blockOf } from './blocked.ts';
import type { Checklist } from './checklist.ts';
import type { View } from './client.ts';
import type { Clocks } from './clock.ts';
import { dayOf } from './day.ts';
import { moreMoves } from './more-moves.ts';
import type { Move } from './move-shape.ts';
import { accountPlace, type Guide, guideOf, type Place, placeOf, placeOfStep } from './move-step.ts';
import { handsFor } from './move-who.ts';
import { whyClient, whyPerson, whySquare } from './move-why.ts';
import { currentConnection, currentInvitation } from './open-access.ts';
import type { Profile } from './profile.ts';
import { clientPart, peopleOf, personPart, profileOf, readiness } from './readiness.ts';
import { moveKey, type NextMove, type Part } from './standing.ts';
import type { System } from './system.ts';

export type Reading = {
  readonly checklists: readonly Checklist[];
  readonly clocks: Clocks;
  /** ISO instant. */
  readonly now: string;
};

type Found = { readonly part: Part; readonly move: NextMove; readonly system: System | null };

const noPlace = { checklist: null, step: null, screen: null };

/** Where a square's move is made: at the blocked step, where an invitation is sent again, or where the move's own step is. */
function squarePlace(move: NextMove, profile: Profile, system: System | null, guide: Guide): Place | null {
  const block = move.code === 'unblock' ? blockOf(profile.steps, system ?? undefined) : null;
  if (block) return placeOfStep(block.step, guide);
  const invited = move.code === 'send-again' && system && currentInvitation(profile, system);
  return placeOf(invited ? 'invite-again' : move.code, profile.id, guide);
}

/** The moves of both squares of a profile; two that are the same act at the same time are one move over both systems. */
function squareMoves(
  view: View,
  profile: Profile,
  found: readonly Found[],
  guide: Guide,
  reading: Reading,
): readonly Move[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.move.mover} ${one.move.code} ${one.move.actBy ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => squareMove(view, profile, group, guide, reading));
}

function squareMove(
  view: View,
  profile: Profile,
  group: readonly Found[],
  guide: Guide,
  { now }: Reading,
): Move {
  const [first] = group;
  if (!first) throw new RangeError('a group of moves is never empty');
  const { move, part } = first;
  const systems = group.flatMap((one) => one.system ?? []);
  const connections = systems.flatMap((system) => currentConnection(profile, system, view.client.firm) ?? []);
  const invitation = currentInvitation(profile, first.system ?? 'PECOS');
  const told = connections.flatMap((one) => one.told?.person ?? [])[0];
  const place = squarePlace(move, profile, first.system, guide);
  const why = whySquare(view, profile, first.system ?? 'PECOS', move);
  return {
    ...move,
    ...(place ?? noPlace),
    ...handsFor(move.code, move.mover, view, {
      profile,
      told,
      person: move.mover === 'us' ? invitation?.person : undefined,
      waitsOn: why.slots['waitsOn'],
    }),
    ...common(view, now, move, part),
    name: profile.name,
    systems,
    things: invitation ? [invitation.id] : connections.map((one) => one.id),
    why,
  };
}

function common(view: View, now: string, move: NextMove, part: Part) {
  return {
    record: part.record,
    owner: move.mover === 'us' ? (view.client.owner ?? null) : null,
    since: part.since,
    lastDay: part.lastDay,
    overdue: move.actBy !== null && move.actBy < dayOf(now),
  };
}

function lone(
  view: View,
  part: Part,
  place: Place | null,
  rest: Pick<Move, 'name' | 'why'>,
  now: string,
): readonly Move[] {
  if (!part.move) return [];
  const person = peopleOf(view).find((one) => one.id === part.record)?.id;
  const hands = handsFor(part.move.code, part.move.mover, view, {
    person,
    waitsOn: rest.why.slots['waitsOn'],
  });
  return [
    {
      ...part.move,
      ...(place ?? noPlace),
      ...hands,
      ...common(view, now, part.move, part),
      systems: [],
      things: [],
      ...rest,
    },
  ];
}

/**
 * What is to be done next: on the way to access in the order of `moveKey`, so that the first is the one the list of
 * clients shows; then what runs beside it (signatures, roles, passwords, reviews, findings) in the same order. Empty when nothing is needed or all is open and nothing else runs.
 */
export function nextMoves(view: View, reading: Reading): readonly Move[] {
  const { clocks, now } = reading;
  const guide = guideOf(view, reading.checklists);
  const { squares, state } = readiness(view, clocks, now);
  const found = squares.flatMap((square) =>
    square.part && square.move
      ? [{ key: square.key, part: square.part, move: square.move, system: square.part.system }]
      : [],
  );
  const ofProfiles = (['individual', 'organization'] as const).flatMap((kind) => {
    const profile = view[kind];
    const own = found.filter(
      (one) => profileOf(view, one.key)?.id === profile?.id && one.key.startsWith(kind),
    );
    return profile && own.length > 0 ? squareMoves(view, profile, own, guide, reading) : [];
  });
  const people = peopleOf(view).flatMap((person) =>
    lone(
      view,
      personPart(person),
      accountPlace(person.id, guide),
      { name: person.name, why: whyPerson(person) },
      now,
    ),
  );
  const own = lone(
    view,
    clientPart(view.client),
    null,
    { name: view.client.name, why: whyClient(view.client) },
    now,
  );
  const access = state === 'ready' || state === 'not-needed' ? own : [...ofProfiles, ...people, ...own];
  const beside = [...moreMoves(view, guide, reading)].sort(byUrgency);
  return onceEach([...[...access].sort(byUrgency), ...beside]);
}

/** A step of the client's own that both profiles wait for is to be done once. */
const onceEach = (moves: readonly Move[]): readonly Move[] =>
  moves.filter((move, at) => {
    const twin = moves.findIndex(
      (one) => one.code === move.code && one.step === move.step && one.actBy === move.actBy,
    );
    return move.code !== 'open-access' || move.step === null || twin === at;
  });

const byUrgency = (a: Move, b: Move): number => {
  const [one, other] = [moveKey(a), moveKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};
