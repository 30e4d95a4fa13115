/** What of a sheet is there already: records with the same NPI or own id, clients of the same profiles, people by name and address. */

import type { Client } from '@clearway/domain/client';
import { type AnyRecord, isClient, isPerson, isProfile } from '@clearway/domain/decided';
import type { Person } from '@clearway/domain/person';
import type { Profile } from '@clearway/domain/profile';
import type { Database } from '../db/database.ts';
import { fold } from '../db/team/fold.ts';
import { heldOf } from '../db/team/record.ts';
import { pieces } from '../pace.ts';
import type { ReadRow } from './cells.ts';

export type Existing = {
  readonly profiles: Map<string, Profile>;
  /** By name and address together (personKey), and by NPI. */
  readonly people: Map<string, Person>;
  /** Every person with an address, by the address. */
  readonly byEmail: Map<string, Person>;
  /** By own id (`own …`), and by the pair of profiles. */
  readonly clients: Map<string, Client>;
  readonly records: Map<string, AnyRecord>;
};

/** Two mentions of a person are one when name and address are both the same; the address alone only asks. */
export const personKey = (name: string, email: string): string => `${fold(name)} <${email}>`;
export const pairKey = (individual: string | undefined, organization: string | undefined): string =>
  `${individual ?? '-'} ${organization ?? '-'}`;
export const npiKey = (kind: 'individual' | 'organization', npi: string): string => `${kind} ${npi}`;

const listed = (rows: readonly ReadRow[], ...fields: readonly (keyof ReadRow['values'])[]): string =>
  JSON.stringify([...new Set(rows.flatMap(({ values }) => fields.flatMap((field) => values[field] ?? [])))]);

const inList = 'IN (SELECT value FROM json_each(?))';
const byNpi = `SELECT survivor AS id FROM named WHERE npi ${inList} AND removed = 0`;
/** Second NPIs of an organization stand among its words. */
const byAnyNpi = `SELECT record AS id FROM word WHERE term ${inList}`;
const byOwnId = `SELECT survivor AS id FROM named WHERE own_id ${inList} AND kind = 'client' AND removed = 0`;
const byEmail = `SELECT survivor AS id FROM named WHERE email ${inList} AND removed = 0`;
const clientsOf = `SELECT client AS id FROM client_profile WHERE survivor ${inList}`;
const peopleOf = `SELECT survivor AS id FROM profile_person WHERE profile ${inList}`;

/** Looks up everything the rows name, in a few reads: first what they name, then its clients and people, then contacts. */
export async function existingFor(db: Database, rows: readonly ReadRow[]): Promise<Existing> {
  const records: AnyRecord[] = [];
  for await (const some of pieces(rows, lookedUp)) records.push(...(await recordsFor(db, some)));
  return sorted(records);
}

/** Rows looked up together. */
const lookedUp = 500;

async function recordsFor(db: Database, rows: readonly ReadRow[]): Promise<readonly AnyRecord[]> {
  const npis = listed(rows, 'individual-npi', 'organization-npi');
  const named = await found(db, [
    [byNpi, npis],
    [byAnyNpi, npis],
    [byOwnId, listed(rows, 'own-id')],
    [byEmail, listed(rows, 'ao-email', 'contact-email')],
  ]);
  const profiles = JSON.stringify(named.filter(isProfile).map(({ id }) => id));
  const around = await found(db, [
    [clientsOf, profiles],
    [peopleOf, profiles],
  ]);
  const clients = [...named, ...around].filter(isClient);
  const contacts = await load(
    db,
    clients.flatMap((client) => Object.keys(client.contacts)),
  );
  return [...named, ...around, ...contacts];
}

async function found(db: Database, asked: readonly (readonly [sql: string, list: string])[]) {
  const rows = await db.readAll(asked.map(([sql, list]) => ({ sql, args: [list] })));
  return load(
    db,
    rows.flat().map((row) => String(row['id'])),
  );
}

async function load(db: Database, ids: readonly string[]): Promise<readonly AnyRecord[]> {
  const rows = await db.read({
    sql: 'SELECT * FROM record WHERE id IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify([...new Set(ids)])],
  });
  return rows
    .map(heldOf)
    .flatMap(({ value }) =>
      value && !value.removed && !('mergedInto' in value && value.mergedInto) ? [value] : [],
    );
}

function sorted(records: readonly AnyRecord[]): Existing {
  const found: Existing = {
    profiles: new Map(),
    people: new Map(),
    byEmail: new Map(),
    clients: new Map(),
    records: new Map(),
  };
  for (const record of records) {
    found.records.set(record.id, record);
    if (isProfile(record))
      for (const npi of record.npis) found.profiles.set(npiKey(record.kind, npi), record);
    if (isPerson(record)) {
      if (record.npi) found.people.set(record.npi, record);
      if (record.email) found.people.set(personKey(record.name, record.email.toLowerCase()), record);
      if (record.email) found.byEmail.set(record.email.toLowerCase(), record);
    }
    if (isClient(record)) {
      if (record.ownId) found.clients.set(`own ${record.ownId}`, record);
      found.clients.set(pairKey(record.individual, record.organization), record);
    }
  }
  return found;
}
