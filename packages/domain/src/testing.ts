/** Records, views, contexts and arbitrary changes for tests. For tests only. */
import type { Client, View } from './client.ts';
import type { Clocks } from './clock.ts';
import type { Connection } from './connection.ts';
import { day } from './day.ts';
import type { AnyRecord, Context, Known } from './decided.ts';
import { isPerson, isProfile } from './decided.ts';
import { type Id, isId, type Kind, newId, type PersonId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Role, RoleName } from './role.ts';
import type { System } from './system.ts';
import { viewOf } from './view.ts';

/** The id of a kind that a number stands for: the same number gives the same id. */
export function anId<K extends Kind>(kind: K, number = 0): Id<K> {
  const id = newId(kind, (bytes) =>
    Uint8Array.from({ length: bytes }, (_, at) => (at < 4 ? number >> (5 * (3 - at)) : at * 7) & 31),
  );
  if (!isId(kind, id)) throw new Error(`no id of a ${kind}`);
  return id;
}

/** The instant tests run at: Monday 23 November 2026, 10:00 in the East. */
export const monday = '2026-11-23T15:00:00.000Z';
export const today = day('2026-11-23');
export const us = anId('member', 1);
export const them = anId('member', 2);

/** Lengths as published; tests of rules pass their own where the number matters. */
export const someClocks: Clocks = {
  'connection-request': { unit: 'days', days: 30 },
  'staff-pin': { unit: 'hours', hours: 72 },
  'password-life': { unit: 'days', days: 60 },
  'password-lock': { unit: 'hours', hours: 24 },
  'user-id-mail': { unit: 'hours', hours: 24 },
  'usable-after-approval': { unit: 'hours', hours: 24 },
  'e-signature': { unit: 'days', days: 20 },
  'role-request': { unit: 'unknown' },
  'paper-review': { unit: 'unknown' },
  'nppes-draft': { unit: 'days', days: 30 },
  'npi-change': { unit: 'days', days: 30 },
  'access-review': { unit: 'days', days: 90 },
  'access-review-individual': { unit: 'days', days: 180 },
  'mfa-code': { unit: 'unknown' },
  'iacs-mail-code': { unit: 'hours', hours: 1 },
  'iacs-approval': { unit: 'days', days: 60 },
};

export const aContext = (over: Partial<Context> = {}): Context => ({
  by: us,
  permission: 'owner',
  now: monday,
  clocks: someClocks,
  ...over,
});

export const aPerson = (over: Partial<Person> = {}): Person => ({
  id: anId('person'),
  name: 'Maya Osei',
  steps: {},
  findings: {},
  ...over,
});

export const aProfile = (over: Partial<Profile> = {}): Profile => ({
  id: anId('profile'),
  kind: 'organization',
  name: 'Osei Family Medicine LLC',
  npis: ['2000000002'],
  roles: {},
  connections: {},
  invitations: {},
  requests: {},
  holders: {},
  steps: {},
  findings: {},
  ...over,
});

/** Our own firm, with the id that stands for 900. */
export const aFirm = (over: Partial<Profile> = {}): Profile =>
  aProfile({ id: anId('profile', 900), name: 'Northstar Credentialing LLC', npis: [], ours: true, ...over });

export const aClient = (over: Partial<Client> = {}): Client => ({
  id: anId('client'),
  name: 'Osei Family Medicine',
  notNeeded: {},
  answers: {},
  contacts: {},
  tags: [],
  steps: {},
  findings: {},
  ...over,
});

/** Answers the records given, by their ids. */
export function knows(...records: readonly AnyRecord[]): Known {
  const find = (id: string) => records.find((record) => record.id === id);
  return {
    person: (id) => [find(id)].find(isPerson),
    profile: (id) => [find(id)].find(isProfile),
    client: (id) => {
      const record = find(id);
      return record && !isPerson(record) && !isProfile(record) ? record : undefined;
    },
  };
}

/** The view of the first client among the records. */
export function aView(...records: readonly AnyRecord[]): View {
  const client = records.find((record) => isId('client', record.id));
  const known = knows(...records);
  const found = client && known.client(client.id);
  const firms = records.filter(isProfile).filter((profile) => profile.ours);
  return viewOf(
    found ?? aClient(),
    known,
    firms.map((firm) => firm.id),
  );
}

const stamp = { by: us, at: monday };

/** A connection of our firm, requested today and not told yet. */
export const aConnection = (system: System, over: Partial<Connection> = {}): Connection => ({
  id: anId('connection', system === 'PECOS' ? 1 : 2),
  firm: anId('profile', 900),
  system,
  direction: 'we-ask',
  requestedOn: today,
  at: monday,
  ...over,
});

/** An approved role, seen today. */
export const aRole = (person: PersonId, role: RoleName, over: Partial<Role> = {}): Role => ({
  person,
  role,
  status: 'approved',
  how: 'seen',
  on: today,
  ...stamp,
  ...over,
});

export const toldToday = { on: today, channel: 'email' as const, ...stamp };
export const seenApproved = { is: 'approved' as const, how: 'seen' as const, on: today, ...stamp };
export const saidApproved = { is: 'approved' as const, how: 'said' as const, on: today, ...stamp };
/** The map of things by their ids. */
export const byId = <T extends { readonly id: string }>(...things: readonly T[]): Record<string, T> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));
/** The map of roles by their people. */
export const rolesOf = (...roles: readonly Role[]): Record<string, Role> =>
  Object.fromEntries(roles.map((role) => [role.person, role]));
