/** nextMoves: everything that is to be done for a client now, the most pressing first. */
import { blockOf } from './blocked.ts';
import type { View } from './client.ts';
import { moreMoves } from './more-moves.ts';
import type { Move } from './move-shape.ts';
import { accountPlace, type Guide, guideOf, noPlace, placeOfStep, timing } from './move-step.ts';
import { handsFor } from './move-who.ts';
import { whyClient, whyPerson } from './move-why.ts';
import type { Person } from './person.ts';
import type { Progress } from './progress.ts';
import { clientPart, peopleOf, personPart, readiness } from './readiness.ts';
import type { Reading } from './reading.ts';
import { squareMoves } from './square-moves.ts';
import { moveKey, type Part } from './standing.ts';

/** The step that is blocked or waits, where one does. */
function heldPlace(steps: Progress, guide: Guide) {
  const waiting = Object.entries(steps).find(([, step]) => step.state === 'waiting')?.[0];
  const held = blockOf(steps)?.step ?? waiting;
  return held ? placeOfStep(held, guide) : null;
}

function personMoves(person: Person, guide: Guide): readonly Move[] {
  const place = heldPlace(person.steps, guide) ?? accountPlace(person.id, guide);
  return lone(personPart(person), guide, {
    name: person.name,
    why: whyPerson(person),
    ...(place ?? noPlace),
  });
}

function clientMoves({ client }: View, guide: Guide): readonly Move[] {
  const place = heldPlace(client.steps, guide) ?? noPlace;
  return lone(clientPart(client), guide, { name: client.name, why: whyClient(client), ...place });
}

type Rest = Pick<Move, 'name' | 'why' | 'checklist' | 'step' | 'screen'>;

/** The move of a person or of the client itself, where its part has one. */
function lone(part: Part, guide: Guide, rest: Rest): readonly Move[] {
  const { move } = part;
  if (!move) return [];
  const person = peopleOf(guide.view).find((one) => one.id === part.record)?.id;
  const hands = handsFor(move.code, move.mover, guide.view, { person, waitsOn: rest.why.slots['waitsOn'] });
  return [{ ...move, ...timing(guide, move, part), ...hands, ...rest, systems: [], things: [] }];
}

/**
 * What is to be done next: on the way to access in the order of `moveKey`, so that the first is the one the list of
 * clients shows; then what runs beside it (signatures, roles, passwords, reviews, findings) in the same order. Empty
 * when nothing is needed, or all is open and nothing else runs.
 */
export function nextMoves(view: View, reading: Reading): readonly Move[] {
  const guide = guideOf(view, reading);
  const { state } = readiness(view, reading.clocks, reading.now);
  const profiles = [view.individual, view.organization].flatMap((profile) => profile ?? []);
  const own = clientMoves(view, guide);
  const access = [
    ...profiles.flatMap((profile) => squareMoves(profile, guide)),
    ...peopleOf(view).flatMap((person) => personMoves(person, guide)),
    ...own,
  ];
  const way = state === 'ready' || state === 'not-needed' ? own : access;
  return onceEach([...byUrgency(way), ...byUrgency(moreMoves(guide))]);
}

/** A step of the client's own that both profiles wait for is to be done once. */
const onceEach = (moves: readonly Move[]): readonly Move[] =>
  moves.filter((move, at) => {
    const twin = moves.findIndex(
      (one) => one.code === move.code && one.step === move.step && one.actBy === move.actBy,
    );
    return move.code !== 'open-access' || move.step === null || twin === at;
  });

const byUrgency = (moves: readonly Move[]): readonly Move[] =>
  [...moves].sort((a, b) => {
    const [one, other] = [moveKey(a), moveKey(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
