/** Arbitrary changes for properties, drawn from a few ids so that they meet. For tests only. */
import fc from 'fast-check';
import { shaped } from './arbitrary-shape.ts';
import {
  anyDay,
  anyInstant,
  client,
  contact,
  entry,
  type Fields,
  grantedBy,
  how,
  maybe,
  note,
  one,
  orEmpty,
  person,
  personValues,
  places,
  pool,
  profile,
  profileValues,
  record,
  some,
  step,
  system,
  text,
  trackingId,
} from './arbitrary-values.ts';
import type { Change, ChangeKind } from './change.ts';
import { channels } from './channel.ts';
import { answers, directions } from './connection.ts';
import { blockReasons, waitsOn } from './progress.ts';
import { verdicts } from './review-shape.ts';
import { officials, roleNames, roleStatuses } from './role.ts';
import { squareKeys } from './square-keys.ts';
import { us } from './testing.ts';

const fields: Readonly<Record<ChangeKind, Fields>> = {
  'person-added': { ...person, name: text, ...personValues },
  'person-edited': { ...person, name: maybe(text), ...personValues },
  'person-merged': { ...person, into: pool('person') },
  'person-absorbed': { ...person, from: pool('person') },
  'profile-added': {
    ...profile,
    profileKind: one(['individual', 'organization']),
    name: text,
    ours: maybe(fc.constant(true)),
    ...profileValues,
  },
  'profile-edited': { ...profile, name: maybe(text), ...profileValues },
  'profile-merged': { ...profile, into: pool('profile') },
  'profile-absorbed': { ...profile, from: pool('profile') },
  'holder-recorded': {
    ...profile,
    holder: pool('holder'),
    name: text,
    holderKind: one(['surrogate', 'staff']),
    systems: some(system),
    confirmedOn: maybe(anyDay),
    endedOn: maybe(anyDay),
  },
  'role-recorded': {
    ...profile,
    person: pool('person'),
    role: one(roleNames),
    status: one(roleStatuses),
    official: maybe(one(officials)),
    systems: maybe(some(system)),
    grantedBy,
    how,
    on: anyDay,
    note,
  },
  'role-ended': { ...profile, person: pool('person'), how, on: anyDay, note },
  'role-requested': {
    ...profile,
    request: pool('request'),
    person: pool('person'),
    role: one(['ao', 'am', 'seu']),
    option: maybe(one(['a', 'b'])),
    on: anyDay,
    trackingId,
    note,
  },
  'role-request-answered': {
    ...profile,
    request: pool('request'),
    is: one(['approved', 'rejected', 'cancelled']),
    grantedBy,
    how,
    on: anyDay,
    note,
  },
  'invitation-sent': {
    ...profile,
    invitation: pool('invitation'),
    person: pool('person'),
    role: one(['seu', 'am']),
    systems: some(system),
    sentAt: anyInstant,
    trackingId,
    note,
  },
  'invitation-accepted': { ...profile, invitation: pool('invitation'), how, on: anyDay, note },
  'invitation-withdrawn': { ...profile, invitation: pool('invitation'), note },
  'connections-requested': {
    ...profile,
    firm: pool('profile'),
    direction: one(directions),
    on: anyDay,
    requests: some(fc.record({ connection: pool('connection'), system, trackingId })),
    note,
  },
  'connections-expected': {
    ...profile,
    firm: pool('profile'),
    on: anyDay,
    requests: some(fc.record({ connection: pool('connection'), system })),
    note,
  },
  'tracking-id-recorded': { ...profile, connection: pool('connection'), trackingId: one(['T1234567']) },
  'client-told': {
    ...profile,
    connections: some(pool('connection')),
    person: maybe(pool('person')),
    channel: one(channels),
    on: anyDay,
    note,
  },
  'connections-answered': {
    ...profile,
    answers: some(fc.record({ connection: pool('connection'), is: one(answers), system: maybe(system) })),
    firm: maybe(pool('profile')),
    how,
    on: anyDay,
    person: maybe(pool('person')),
    note,
  },
  'client-added': {
    ...client,
    name: text,
    ...places,
    individual: maybe(pool('profile')),
    organization: maybe(pool('profile')),
    firm: maybe(pool('profile')),
    goLive: maybe(anyDay),
    note,
    owner: maybe(fc.constant(us)),
    contacts: maybe(fc.dictionary(pool('person'), contact)),
  },
  'client-edited': {
    ...client,
    name: maybe(text),
    ...places,
    consent: orEmpty(fc.record({ on: anyDay, how: text })),
    weAreAm: orEmpty(fc.record({ on: anyDay, why: text })),
    mac: orEmpty(text),
  },
  'client-assigned': { ...client, owner: fc.option(fc.constant(us)) },
  'client-snoozed': { ...client, until: fc.option(anyDay) },
  'contact-set': { ...client, person: pool('person'), contact: fc.option(contact) },
  'square-not-needed': { ...client, square: one(squareKeys), reason: text },
  'square-needed': { ...client, square: one(squareKeys) },
  'question-answered': {
    ...client,
    question: one(['account', 'can-sign-in']),
    answer: fc.option(one(['yes', 'no'])),
  },
  'route-chosen': { ...client, is: one(['we-ask', 'they-add', 'add-staff', 'paper']), why: text },
  'step-ticked': { ...step, how, on: anyDay, trackingId, note },
  'step-unticked': step,
  'step-started': { ...step, note },
  'step-waiting': { ...step, waitsOn: one(waitsOn), until: maybe(anyDay), note },
  'step-blocked': { ...step, reason: one(blockReasons), since: anyDay, system: maybe(system), note },
  'step-not-needed': { ...step, reason: text },
  'review-opened': { ...profile, review: pool('review'), on: anyDay, items: fc.constant(['ar-staff']) },
  'review-decided': { ...profile, review: pool('review'), entry, verdict: one(verdicts), note },
  'removal-confirmed': { ...profile, review: pool('review'), entry, on: anyDay, note },
  'review-signed': { ...profile, review: pool('review'), on: anyDay, note },
  'finding-settled': { ...record, finding: pool('change').map((id) => `${id}.am-made-am`), note },
  'record-removed': record,
  'record-restored': record,
  undone: { ...record, of: pool('change') },
};

/** A change of one kind, of the shape every change must have. */
export function anyChangeOf(kind: ChangeKind): fc.Arbitrary<Change> {
  const envelope = {
    id: pool('change', 30_000),
    base: fc.nat(9),
    at: anyInstant,
    catalogue: one(['1', '2']),
  };
  const values = fc.record({ kind: fc.constant(kind), ...envelope, ...fields[kind] });
  return values.map((value) => shaped(kind, value));
}

export const changeKinds = Object.keys(fields).filter((kind): kind is ChangeKind => kind in fields);
export const anyChange: fc.Arbitrary<Change> = fc.oneof(...changeKinds.map(anyChangeOf));
