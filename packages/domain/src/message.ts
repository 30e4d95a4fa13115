/**
 * Which message goes to whom, with what it names. Slots come from this client's own records only, so that no message can
 * name another client. The words (e-mail, text, phone script; English and Spanish) stand in packages/catalog.
 */
import type { View } from './client.ts';
import { dayOf, daysBetween } from './day.ts';
import type { PersonId } from './id.ts';
import type { Move, Slots } from './move-shape.ts';
import { nextMoves, type Reading } from './moves.ts';
import { readiness } from './readiness.ts';

export const messageKinds = [
  'approve-request',
  'nudge-request',
  'request-sent-again',
  'add-us',
  'nudge-add-us',
  'did-you-approve',
  'find-account',
  'create-account',
  'approve-role',
  'sign-application',
  'change-password',
  'remove-access',
  'blocked',
  'request-refused',
  'invitation-wanted',
  'who-is-your-ao',
  'access-is-open',
  'discovery',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export type Message = {
  readonly kind: MessageKind;
  /** To whom; null while nobody is known who could do it. */
  readonly person: PersonId | null;
  readonly language: 'en' | 'es';
  readonly slots: Slots;
  /** The move it serves; null where it only tells. */
  readonly move: Move | null;
};

const kinds: Partial<Readonly<Record<Move['code'], MessageKind>>> = {
  'tell-client': 'approve-request',
  'approve-request': 'nudge-request',
  'send-again': 'request-sent-again',
  'add-us': 'nudge-add-us',
  'check-said': 'did-you-approve',
  'ask-why': 'request-refused',
  'accept-invitation': 'invitation-wanted',
  'find-account': 'find-account',
  'create-account': 'create-account',
  'approve-role': 'approve-role',
  sign: 'sign-application',
  'change-password': 'change-password',
  'confirm-removal': 'remove-access',
  unblock: 'blocked',
  'open-access': 'discovery',
};

/** The kind for a move: the first telling of a request that the client starts is another than of one we sent. */
function kindOf(move: Move): MessageKind | null {
  if (move.code === 'tell-client' && move.why.code === 'expected-not-told') return 'add-us';
  return kinds[move.code] ?? null;
}

/** Moves of ours that a message to the client serves: whom it goes to is who must act next. */
function receiver(view: View, move: Move): PersonId | null {
  if (move.actor === 'client-person' && move.person) return move.person;
  const contacts = Object.entries(view.client.contacts).filter(([, contact]) => contact.writeTo);
  const people = contacts.flatMap(
    ([id]) => Object.values(view.people).find((one) => one.id === id)?.id ?? [],
  );
  return people[0] ?? view.individual?.person ?? null;
}

function slotsOf(view: View, move: Move | null, person: PersonId | null, now: string): Slots {
  const profile = [view.individual, view.organization].find((one) => one?.id === move?.record);
  const firm = view.client.firm ? view.firms[view.client.firm] : Object.values(view.firms)[0];
  const name = person ? view.people[person]?.name : undefined;
  const days = move?.since ? String(Math.max(0, daysBetween(move.since, dayOf(now)))) : undefined;
  const both = view.individual && view.organization ? 'yes' : undefined;
  const entries = {
    person: name,
    profile: profile?.name ?? view.client.name,
    kind: profile?.kind,
    npi: profile?.npis[0],
    firm: firm?.searchName ?? firm?.name,
    systems: move?.systems.join(',') || undefined,
    actBy: move?.actBy ?? undefined,
    lastDay: move?.lastDay ?? undefined,
    days,
    bothProfiles: both,
    reason: move?.why.slots['reason'],
  };
  return Object.fromEntries(Object.entries(entries).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function messageFor(view: View, move: Move, now: string): Message | null {
  const kind = kindOf(move);
  if (!kind) return null;
  const person = receiver(view, move);
  const nobody = move.mover === 'client' && move.actor === 'client-person' && move.person === null;
  const language = (person && view.people[person]?.language) || 'en';
  return {
    kind: nobody && move.systems.length > 0 ? 'who-is-your-ao' : kind,
    person,
    language,
    slots: slotsOf(view, move, person, now),
    move,
  };
}

/** Every message that could go out for a client now, in the order of its moves; of a client with all access open the one that says so. */
export function messages(view: View, reading: Reading): readonly Message[] {
  const found = nextMoves(view, reading).flatMap((move) => messageFor(view, move, reading.now) ?? []);
  if (readiness(view, reading.clocks, reading.now).state !== 'ready') return found;
  const person = receiverOfAll(view);
  const language = (person && view.people[person]?.language) || 'en';
  return [
    ...found,
    { kind: 'access-is-open', person, language, slots: slotsOf(view, null, person, reading.now), move: null },
  ];
}

function receiverOfAll(view: View): PersonId | null {
  const [id] = Object.entries(view.client.contacts).find(([, contact]) => contact.writeTo) ?? [];
  return Object.values(view.people).find((one) => one.id === id)?.id ?? view.individual?.person ?? null;
}
