/**
 * Which message goes to whom, with what it names. Slots come from this client's own records only, so that no message can
 * name another client. The words (e-mail, text, phone script; English and Spanish) stand in packages/catalog.
 */
import type { View } from './client.ts';
import { riskDays } from './clock.ts';
import { dayOf, daysBetween } from './day.ts';
import type { PersonId } from './id.ts';
import { type MessageKind, ofBlock, ofChecklist } from './message-kind.ts';
import type { Move, Slots } from './move-shape.ts';
import { nextMoves } from './moves.ts';
import type { Profile } from './profile.ts';
import { readiness } from './readiness.ts';
import type { Reading } from './reading.ts';

export type Message = {
  readonly kind: MessageKind;
  /** To whom; null while nobody is known who could do it. */
  readonly person: PersonId | null;
  readonly language: 'en' | 'es';
  /** See slotsFor. */
  readonly slots: Slots;
  /** The move it serves; null where it only tells. */
  readonly move: Move | null;
};

/** The message for a move, or null where nobody is written to. `now` tells whether its clock nears its end. */
export function kindFor(move: Move, profile: Profile | undefined, now: string): MessageKind | null {
  const near = move.lastDay !== null && daysBetween(dayOf(now), move.lastDay) <= riskDays;
  switch (move.code) {
    case 'tell-client':
      return move.why.code === 'expected-not-told' ? 'add-us' : 'approve-request';
    case 'approve-request':
      return near ? 'request-ends-soon' : 'approve-request';
    case 'send-again':
      return move.why.slots['invitee'] ? 'invite-us' : 'request-lapsed';
    case 'unblock':
      return ofBlock(move.why.slots['reason'] ?? '', profile?.kind ?? 'individual');
    case 'add-us':
    case 'ask-why':
    case 'accept-invitation':
    case 'create-account':
    case 'find-account':
    case 'approve-role':
      return move.code;
    case 'sign':
      return 'sign-application';
    case 'change-password':
      return 'reset-password';
    case 'confirm-removal':
    case 'review-access':
      return 'review-access';
    case 'open-access':
    case 'wait-out':
      return ofChecklist(move.checklist);
    default:
      return null;
  }
}

const profileOf = (view: View, record: string | undefined): Profile | undefined =>
  [view.individual, view.organization].find((one) => one?.id === record);

/** Whom we write to: who must act, the provider where it is about their own profile, else the first contact who wants our messages. */
export function receiverOf(view: View, move: Move | null): PersonId | null {
  if (move?.actor === 'client-person' && move.person) return move.person;
  if (move?.code === 'accept-invitation' || move?.code === 'change-password') return move.person;
  const own = move?.record === view.individual?.id ? view.individual?.person : undefined;
  if (own && view.people[own]) return own;
  const writeTo = Object.values(view.people).find((person) => view.client.contacts[person.id]?.writeTo);
  return writeTo?.id ?? view.individual?.person ?? null;
}

const present = (values: Readonly<Record<string, string | null | undefined>>): Slots =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));

function trackingIds(profile: Profile | undefined, move: Move | null): string {
  const own = (move?.things ?? []).flatMap((id) => profile?.connections[id] ?? []);
  return own.flatMap((one) => (one.trackingId ? [`${one.system} ${one.trackingId}`] : [])).join(',');
}

function pinEnds(profile: Profile | undefined, move: Move | null): string | undefined {
  return move?.code === 'accept-invitation'
    ? Object.values(profile?.invitations ?? {}).at(-1)?.sentAt
    : undefined;
}

/**
 * What a message may name, raw: ids of `person`, `other` (who else must approve), `profile`, `firm`, `sender` (member);
 * `kind`, `npi`, `systems`, `trackingIds` (lists joined by commas), `actBy`, `lastDay`, `sentAt` (of an invitation),
 * `both` when the client has two profiles, `reason` of a block.
 */
export function slotsFor(view: View, move: Move | null, person: PersonId | null): Slots {
  const profile = profileOf(view, move?.record) ?? view.individual ?? view.organization;
  const firm = view.client.firm ?? Object.values(view.firms)[0]?.id;
  return present({
    person,
    other: move?.person && move.person !== person ? move.person : null,
    profile: profile?.id,
    kind: profile?.kind,
    npi: profile?.npis[0],
    firm,
    sender: view.client.owner,
    systems: move?.systems.join(','),
    trackingIds: trackingIds(profile, move),
    actBy: move?.actBy,
    lastDay: move?.lastDay,
    sentAt: pinEnds(profile, move),
    both: view.individual && view.organization ? 'yes' : null,
    reason: move?.why.slots['reason'],
  });
}

/** A message of a kind chosen by hand, for the move it would serve. */
export function messageOf(kind: MessageKind, view: View, move: Move | null): Message {
  const person = receiverOf(view, move);
  const language = (person && view.people[person]?.language) || 'en';
  return { kind, person, language, slots: slotsFor(view, move, person), move };
}

/** Every message that could go out for a client now, in the order of its moves; of a client with all access open the one that says so. */
export function messages(view: View, reading: Reading): readonly Message[] {
  const found = nextMoves(view, reading).flatMap((move) => {
    const kind = kindFor(move, profileOf(view, move.record), reading.now);
    return kind ? [messageOf(kind, view, move)] : [];
  });
  const open = readiness(view, reading.clocks, reading.now).state === 'ready';
  return open ? [...found, messageOf('access-open', view, null)] : found;
}
