/** Arbitrary days, ids, texts and words of our vocabularies. For tests only. */
import fc from 'fast-check';
import { addDays, type Day, day } from './day.ts';
import type { Kind } from './id.ts';
import { withCheckDigit } from './npi.ts';
import { systems } from './system.ts';
import { anId, us } from './testing.ts';

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -400, max: 400 })
  .map((days) => addDays(day('2026-11-23'), days));
export const anyInstant: fc.Arbitrary<string> = fc
  .date({ min: new Date('2025-06-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const pool = <K extends Kind>(kind: K, most = 3) =>
  fc.integer({ min: 0, max: most }).map((number) => anId(kind, number));
export const maybe = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined });
export const orEmpty = (value: fc.Arbitrary<unknown>) =>
  fc.option(fc.option(value, { nil: null }), { nil: undefined });
export const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
export const words = fc.array(one(['call', 'again', 'Maya', 'asked', 'office', 'sent']), {
  minLength: 1,
  maxLength: 4,
});
export const text = words.map((all) => all.join(' '));
export const npi = fc
  .integer({ min: 0, max: 9_999_999 })
  .map((number) => withCheckDigit(`2${String(number).padStart(8, '0')}`));
export const kebab = one(['disc-try-sign-in', 'acct-create', 'conn-ind-submit', 'mfa-first']);
export const how = one(['said', 'seen']);
export const system = one(systems);
export const some = (value: fc.Arbitrary<unknown>) => fc.array(value, { minLength: 1, maxLength: 2 });
export const note = maybe(text);
export const trackingId = maybe(one(['T1234567', 'S0000001', 'A-99']));
export const grantedBy = maybe(fc.oneof(pool('person'), fc.constant('cms')));
export const state = one(['MD', 'TX']);
export const contact = fc.record({
  is: one(['provider', 'ao', 'am', 'office', 'other']),
  writeTo: fc.boolean(),
});

export type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

export const personValues: Fields = {
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
export const profileValues: Fields = {
  npis: maybe(fc.array(npi, { maxLength: 2 })),
  einLast4: orEmpty(one(['6668'])),
  person: orEmpty(pool('person')),
  searchName: orEmpty(text),
  state: orEmpty(state),
  note: orEmpty(text),
};
export const places: Fields = {
  individual: orEmpty(pool('profile')),
  organization: orEmpty(pool('profile')),
  firm: orEmpty(pool('profile')),
  tags: maybe(fc.array(one(['new', 'dme']), { maxLength: 2 })),
  goLive: orEmpty(anyDay),
  note: orEmpty(text),
};
export const entry = fc.oneof(
  fc.constant('item:ar-staff'),
  pool('person').map((id) => `role:${id}`),
  pool('connection').map((id) => `connection:${id}`),
);
export const person = { record: pool('person') };
export const profile = { record: pool('profile') };
export const client = { record: pool('client') };
export const record = { record: fc.oneof(pool('person'), pool('profile'), pool('client')) };
export const step = { ...record, step: kebab };
