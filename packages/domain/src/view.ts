/** Everything about one client brought together: merged records are followed, so that every rule sees the survivor. */
import type { Client, View } from './client.ts';
import type { Connection } from './connection.ts';
import type { Known } from './decided.ts';
import type { PersonId, ProfileId } from './id.ts';
import { isId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Role } from './role.ts';

/** At most this many merges are followed; a ring in damaged data ends there. */
const furthest = 20;

type Merged = { readonly id: string; readonly mergedInto?: string | undefined };

/** The record that holds the truth for this id: itself, or the survivor of its merges. */
export function survivor<R extends Merged>(read: (id: string) => R | undefined, id: string): R | undefined {
  let record = read(id);
  for (let step = 0; record?.mergedInto && step < furthest; step += 1)
    record = read(record.mergedInto) ?? record;
  return record;
}

/** Ids of the people a profile speaks of: its own person, and those with a role, an invitation or a request. */
export function personIdsOf(profile: Profile): readonly PersonId[] {
  const told = Object.values(profile.connections).flatMap((one) => [one.told?.person, one.answer?.person]);
  const all = [
    profile.person,
    ...Object.values(profile.roles).map((role) => role.person),
    ...Object.values(profile.invitations).map((one) => one.person),
    ...Object.values(profile.requests).map((one) => one.person),
    ...told,
  ];
  return [...new Set(all)].filter((id) => id !== undefined);
}

/** Ids of the firms a client's connections and the client itself name. */
function firmIdsOf(client: Client, profiles: readonly Profile[]): readonly ProfileId[] {
  const named = profiles.flatMap((profile) => Object.values(profile.connections).map((one) => one.firm));
  return [...new Set([...(client.firm ? [client.firm] : []), ...named])];
}

/** The map with its keys led to the survivors; what the survivor has itself wins over what its double had. */
function rekey<V extends object>(
  map: Readonly<Record<string, V>>,
  to: (id: string) => string,
): Record<string, V> {
  const own = Object.entries(map).filter(([id]) => to(id) === id);
  const doubles = Object.entries(map).filter(([id]) => to(id) !== id);
  return Object.fromEntries([...doubles.map(([id, value]) => [to(id), value] as const), ...own]);
}

type Lead = (id: PersonId) => PersonId;

const withPerson = <T extends { readonly person: PersonId }>(
  map: Readonly<Record<string, T>>,
  to: Lead,
): Record<string, T> =>
  Object.fromEntries(Object.entries(map).map(([id, one]) => [id, { ...one, person: to(one.person) }]));

/** Who was told and who answered, led to the survivors. */
function ledConnection({ told, answer, ...one }: Connection, to: Lead): Connection {
  return {
    ...one,
    ...(told ? { told: told.person ? { ...told, person: to(told.person) } : told } : {}),
    ...(answer ? { answer: answer.person ? { ...answer, person: to(answer.person) } : answer } : {}),
  };
}

/** The profile with every person led to its survivor; of two roles of one person the survivor's own counts. */
function led(profile: Profile, to: Lead): Profile {
  const roles = Object.values(profile.roles);
  const own = (role: Role) => to(role.person) === role.person;
  const sorted = [...roles.filter((role) => !own(role)), ...roles.filter(own)];
  const connections = Object.entries(profile.connections).map(
    ([id, one]) => [id, ledConnection(one, to)] as const,
  );
  return {
    ...profile,
    ...(profile.person ? { person: to(profile.person) } : {}),
    roles: Object.fromEntries(sorted.map((role) => [to(role.person), { ...role, person: to(role.person) }])),
    connections: Object.fromEntries(connections),
    invitations: withPerson(profile.invitations, to),
    requests: withPerson(profile.requests, to),
  };
}

/** The ids a client links to, doubles followed: what the index rows client_profile and client_person hold. */
export function linksOf(
  client: Client,
  known: Known,
): { profiles: readonly ProfileId[]; people: readonly PersonId[] } {
  const profiles = profilesOf(client, known);
  const ids = [...profiles.flatMap(personIdsOf), ...Object.keys(client.contacts)];
  const people = ids.flatMap((id) => survivor(known.person, id)?.id ?? []);
  return { profiles: profiles.map((profile) => profile.id), people: [...new Set(people)] };
}

function profilesOf(client: Client, known: Known): readonly Profile[] {
  const ids = [client.individual, client.organization].flatMap((id) => id ?? []);
  return ids.flatMap((id) => survivor(known.profile, id) ?? []);
}

/** Those of our firm who may send and approve connections: they are named where it is their move. */
export const sendersOf = (firm: Profile): readonly PersonId[] =>
  Object.values(firm.roles).flatMap((role) =>
    role.status === 'approved' && (role.role === 'ao' || role.role === 'am') ? [role.person] : [],
  );

/** The view of a client. `firms` are ids of our own firms to have at hand beside those the records name. */
export function viewOf(client: Client, known: Known, firms: readonly ProfileId[] = []): View {
  const to: Lead = (id) => survivor(known.person, id)?.id ?? id;
  const profiles = profilesOf(client, known).map((profile) => led(profile, to));
  const individual = profiles.find((profile) => profile.kind === 'individual');
  const organization = profiles.find((profile) => profile.kind === 'organization');
  const contacts = rekey(client.contacts, (id) => (isId('person', id) ? to(id) : id));
  const firmIds = [...new Set([...firms, ...firmIdsOf(client, profiles)])];
  const own = firmIds.flatMap((id) => survivor(known.profile, id) ?? []);
  const people = [...linksOf(client, known).people, ...own.flatMap(sendersOf)];
  return {
    client: { ...client, contacts },
    ...(individual ? { individual } : {}),
    ...(organization ? { organization } : {}),
    people: byId(people.flatMap((id) => survivor(known.person, id) ?? [])),
    firms: byId(own),
  };
}

const byId = <R extends Person | Profile>(records: readonly R[]): Record<R['id'], R> =>
  // cast: each key is the id of its record
  Object.fromEntries(records.map((record) => [record.id, record])) as Record<R['id'], R>;
