/** The moves of a profile's squares. */
import { blockOf } from './blocked.ts';
import type { Move } from './move-shape.ts';
import { type Guide, noPlace, type Place, placeOf, placeOfStep, timing } from './move-step.ts';
import { handsFor } from './move-who.ts';
import { whySquare } from './move-why.ts';
import { currentConnection, currentInvitation } from './open-access.ts';
import type { Profile } from './profile.ts';
import { readiness, type Square } from './readiness.ts';
import type { NextMove, Part } from './standing.ts';
import { type System, systems } from './system.ts';

type Found = { readonly system: System; readonly part: Part; readonly move: NextMove };

/** Where a square's move is made: at the blocked step, where an invitation is sent again, or where the move's own step is. */
function placeFor({ system, move }: Found, profile: Profile, guide: Guide): Place | null {
  const block = move.code === 'unblock' ? blockOf(profile.steps, system) : null;
  if (block) return placeOfStep(block.step, guide);
  const invited = move.code === 'send-again' && currentInvitation(profile, system);
  return placeOf(invited ? 'invite-again' : move.code, profile.id, guide);
}

function squareMove(profile: Profile, group: readonly [Found, ...Found[]], guide: Guide): Move {
  const { view } = guide;
  const [first] = group;
  const { move, part, system } = first;
  const own = group.map((one) => one.system);
  const connections = own.flatMap((each) => currentConnection(profile, each, view.client.firm) ?? []);
  const invitation = currentInvitation(profile, system);
  const why = whySquare(view, profile, system, move);
  const about = {
    profile,
    told: connections.flatMap((one) => one.told?.person ?? [])[0],
    person: move.mover === 'us' ? invitation?.person : undefined,
    waitsOn: why.slots['waitsOn'],
  };
  return {
    ...move,
    ...timing(guide, move, part),
    ...(placeFor(first, profile, guide) ?? noPlace),
    ...handsFor(move.code, move.mover, view, about),
    name: profile.name,
    systems: own,
    things: invitation ? [invitation.id] : connections.map((one) => one.id),
    why,
  };
}

const isOf = (square: Square, profile: Profile): boolean => square.part?.record === profile.id;

/** The moves of both squares; two that are the same act at the same time are one move over both systems. */
export function squareMoves(profile: Profile, guide: Guide): readonly Move[] {
  const { clocks, now } = guide.reading;
  const found = readiness(guide.view, clocks, now).squares.flatMap((square): readonly Found[] => {
    const system = systems.find((one) => one === square.part?.system);
    return isOf(square, profile) && square.part && square.move && system
      ? [{ system, part: square.part, move: square.move }]
      : [];
  });
  const [first, ...rest] = found;
  if (!first) return [];
  const alike = ({ move }: Found) =>
    move.mover === first.move.mover && move.code === first.move.code && move.actBy === first.move.actBy;
  const others = rest.filter((one) => !alike(one));
  const together = squareMove(profile, [first, ...rest.filter(alike)], guide);
  return [together, ...others.map((one) => squareMove(profile, [one], guide))];
}
