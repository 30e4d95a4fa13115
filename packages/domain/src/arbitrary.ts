/** Arbitrary changes for properties, drawn from a few ids so that they meet. For tests only. */
import fc from 'fast-check';
import { type Change, type ChangeKind, changeShape } from './change.ts';
import { squareKeys } from './client.ts';
import { answers, channels, directions } from './connection.ts';
import { addDays, type Day, day } from './day.ts';
import type { Kind } from './id.ts';
import { withCheckDigit } from './npi.ts';
import { blockReasons, waitsOn } from './progress.ts';
import { verdicts } from './review-shape.ts';
import { officials, roleNames, roleStatuses } from './role.ts';
import { systems } from './system.ts';
import { anId, us } from './testing.ts';

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -400, max: 400 })
  .map((days) => addDays(day('2026-11-23'), days));
export const anyInstant: fc.Arbitrary<string> = fc
  .date({ min: new Date('2025-06-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const pool = <K extends Kind>(kind: K, most = 3) =>
  fc.integer({ min: 0, max: most }).map((number) => anId(kind, number));
const maybe = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined });
const orEmpty = (value: fc.Arbitrary<unknown>) =>
  fc.option(fc.option(value, { nil: null }), { nil: undefined });
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const words = fc.array(one(['call', 'again', 'Maya', 'asked', 'office', 'sent']), {
  minLength: 1,
  maxLength: 4,
});
const text = words.map((all) => all.join(' '));
const npi = fc
  .integer({ min: 0, max: 9_999_999 })
  .map((number) => withCheckDigit(`2${String(number).padStart(8, '0')}`));
const kebab = one(['disc-try-sign-in', 'acct-create', 'conn-ind-submit', 'mfa-first']);
const how = one(['said', 'seen']);
const system = one(systems);
const some = (value: fc.Arbitrary<unknown>) => fc.array(value, { minLength: 1, maxLength: 2 });
const note = maybe(text);
const trackingId = maybe(one(['T1234567', 'S0000001', 'A-99']));
const grantedBy = maybe(fc.oneof(pool('person'), fc.constant('cms')));
const state = one(['MD', 'TX']);
const contact = fc.record({ is: one(['provider', 'ao', 'am', 'office', 'other']), writeTo: fc.boolean() });

const personValues: Fields = {
  npi: orEmpty(npi),
  email: orEmpty(one(['maya@example.com', 'billing@example.com'])),
  phone: orEmpty(one(['410-555-0199'])),
  language: orEmpty(one(['en', 'es'])),
  member: orEmpty(fc.constant(us)),
  account: orEmpty(one(['yes', 'no', 'unsure'])),
  mfaMethods: orEmpty(one(['0', '1', '2'])),
  passwordChangedOn: orEmpty(anyDay),
  note: orEmpty(text),
};
const profileValues: Fields = {
  npis: maybe(fc.array(npi, { maxLength: 2 })),
  einLast4: orEmpty(one(['6668'])),
  person: orEmpty(pool('person')),
  searchName: orEmpty(text),
  state: orEmpty(state),
  note: orEmpty(text),
};
const places: Fields = {
  individual: orEmpty(pool('profile')),
  organization: orEmpty(pool('profile')),
  firm: orEmpty(pool('profile')),
  tags: maybe(fc.array(one(['new', 'dme']), { maxLength: 2 })),
  goLive: orEmpty(anyDay),
  note: orEmpty(text),
};
const entry = fc.oneof(
  fc.constant('item:ar-staff'),
  pool('person').map((id) => `role:${id}`),
  pool('connection').map((id) => `connection:${id}`),
);
const person = { record: pool('person') };
const profile = { record: pool('profile') };
const client = { record: pool('client') };
const record = { record: fc.oneof(pool('person'), pool('profile'), pool('client')) };
const step = { ...record, step: kebab };

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

const kept = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) => (inside === undefined ? [] : [[key, kept(inside)]])),
  );
};

/** Additions take no null: what is left out there is left out. */
const withoutNull = (kind: ChangeKind, value: object) =>
  kind.endsWith('-added')
    ? Object.fromEntries(Object.entries(value).filter(([, inside]) => inside !== null))
    : value;

/** A change of one kind, of the shape every change must have. */
export function anyChangeOf(kind: ChangeKind): fc.Arbitrary<Change> {
  const envelope = {
    id: pool('change', 30_000),
    base: fc.nat(9),
    at: anyInstant,
    catalogue: one(['1', '2']),
  };
  return fc
    .record({ kind: fc.constant(kind), ...envelope, ...fields[kind] })
    .map((value) => changeShape.parse(kept(withoutNull(kind, value))));
}

export const changeKinds = Object.keys(fields).filter((kind): kind is ChangeKind => kind in fields);
export const anyChange: fc.Arbitrary<Change> = fc.oneof(...changeKinds.map(anyChangeOf));
