/** Readiness of squares, people and clients: standings of every part, and their reading at an instant. */

import { begunStanding } from './begun.ts';
import { blockedBy } from './blocked.ts';
import type { Client, View } from './client.ts';
import type { Clocks } from './clock.ts';
import type { ProfileId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Progress } from './progress.ts';
import { squareStanding } from './square.ts';
import { type SquareKey, squareKeys } from './square-keys.ts';
import {
  combine,
  type Line,
  moveAt,
  type NextMove,
  type Part,
  readAt,
  readLine,
  type Standing,
} from './standing.ts';
import type { ClientState, SquareState } from './state.ts';
import { type System, systems } from './system.ts';

const quiet = {
  base: 'not-needed',
  since: null,
  risksAt: null,
  lapsesAt: null,
  lastDay: null,
  move: null,
} as const;
const addProfile: Standing = {
  ...quiet,
  base: 'not-started',
  move: { mover: 'us', code: 'add-profile', actBy: null },
};

/** Both squares of a profile; with `firm` as one of our firms sees them (squareStanding). */
export function profileParts(profile: Profile, clocks: Clocks, firm?: ProfileId): readonly Part[] {
  return systems.map((system) => ({
    ...squareStanding(profile, system, clocks, firm),
    record: profile.id,
    system,
  }));
}

/** Steps that wait or were begun, without a move of their own: what is next is said by the squares. */
function begunPart(steps: Progress): Standing {
  const begun = begunStanding(steps);
  if (!begun) return quiet;
  return begun.base === 'waiting' ? begun : { ...begun, move: null };
}

/** A person's own trouble or progress: a block or a wait on account or MFA, or an account known to be missing or lost. */
export function personPart(person: Person): Part {
  const own = blockedBy(person.steps) ?? begunPart(person.steps);
  const standing = own.move || !person.account ? own : { ...own, move: accountMove(person) };
  return { ...standing, move: handed(person, standing.move), record: person.id, system: null };
}

/** What the owner of a login does is ours to do where the owner is one of our own. */
const handed = ({ member }: Person, move: NextMove | null): NextMove | null =>
  member && move?.mover === 'client' ? { ...move, mover: 'us' } : move;

function accountMove(person: Person): NextMove | null {
  if (person.account === 'no') return { mover: 'client', code: 'create-account', actBy: null };
  return person.account === 'unsure' ? { mover: 'client', code: 'find-account', actBy: null } : null;
}

/** The client's own trouble or progress: a block or a wait on the engagement, or no profile to open access to. */
export function clientPart(client: Client): Part {
  const bare = !client.individual && !client.organization;
  const own = blockedBy(client.steps) ?? (bare ? addProfile : begunPart(client.steps));
  return { ...own, record: client.id, system: null };
}

export type Square = {
  readonly key: SquareKey;
  readonly state: SquareState;
  /** Null when the client has no such profile. */
  readonly part: Part | null;
  readonly move: NextMove | null;
};

export type Readiness = {
  readonly state: ClientState;
  readonly worst: SquareState;
  readonly move: NextMove | null;
  readonly actBy: Line['actBy'];
  readonly line: Line;
  readonly squares: readonly Square[];
  readonly people: readonly Part[];
};

/** The profile behind a square of this client, when there is one. */
export function profileOf(view: View, key: SquareKey): Profile | undefined {
  return key.startsWith('individual') ? view.individual : view.organization;
}

const systemOf = (key: SquareKey): System => (key.endsWith('PECOS') ? 'PECOS' : 'NPPES');

/** The people whose trouble is this client's: contacts, the provider, and who holds AO or AM at its profiles. */
export function peopleOf(view: View): readonly Person[] {
  const holders = [view.individual, view.organization].flatMap((profile) =>
    Object.values(profile?.roles ?? {}).filter(
      (role) => role.role === 'ao' || role.role === 'am' || role.role === 'provider',
    ),
  );
  const ids = new Set<string>([...Object.keys(view.client.contacts), ...holders.map((role) => role.person)]);
  if (view.individual?.person) ids.add(view.individual.person);
  return Object.values(view.people).filter(
    (person) => ids.has(person.id) && !person.removed && !person.mergedInto,
  );
}

function squareOf(view: View, key: SquareKey, clocks: Clocks, now: string): Square {
  const profile = profileOf(view, key);
  const part =
    profile && !profile.removed
      ? {
          ...squareStanding(profile, systemOf(key), clocks, view.client.firm),
          record: profile.id,
          system: systemOf(key),
        }
      : null;
  if (!part || key in view.client.notNeeded) return { key, state: 'not-needed', part, move: null };
  return { key, state: readAt(part, now), part, move: moveAt(part, now) };
}

/**
 * Readiness of a client at `now` (ISO instant). Ready only when every needed square is seen open; Half open when some
 * are; else the worst of its needed squares, its people and itself.
 */
export function readiness(view: View, clocks: Clocks, now: string): Readiness {
  const squares = squareKeys.map((key) => squareOf(view, key, clocks, now));
  const people = peopleOf(view).map(personPart);
  const needed = squares.flatMap((square) =>
    square.part && !(square.key in view.client.notNeeded) ? [square.part] : [],
  );
  const line = combine(needed, [...people, clientPart(view.client)]);
  return { ...readLine(line, now), actBy: line.actBy, line, squares, people };
}
