/** Persons and profiles across clients: the lists by name, and which clients each appears in. */
import type { PersonLine, ProfileLine } from '@clearway/contract/people';
import { isPerson, isProfile } from '@clearway/domain/decided';
import { readAt } from '@clearway/domain/standing';
import type { InValue } from '@libsql/client';
import type { Database, Row } from '../../database.ts';
import { heldOf, recordsById } from '../record.ts';
import { cursorOf, cursorText } from './cursor.ts';
import { clientsOfPerson } from './filters.ts';
import { baseOf, dayIn, textOf } from './line-row.ts';
import { recordsFound } from './search.ts';

export type NamedQuery = {
  readonly kinds: readonly string[];
  readonly search?: string | undefined;
  readonly ours?: 'yes' | 'no' | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
};
type Page = { readonly rows: readonly Row[]; readonly next: string | null; readonly total: number };

const usual = 50;
const most = 200;

/** Rows of table named, by name, of these kinds. */
export async function namedPage(db: Database, query: NamedQuery): Promise<Page> {
  const limit = Math.min(most, Math.max(1, Number(query.limit ?? usual)));
  const records = await recordsFound(db, query.search);
  const found = records ? ['record IN (SELECT value FROM json_each(?))'] : [];
  const ours = query.ours ? [`ours = ${query.ours === 'yes' ? 1 : 0}`] : [];
  const kinds = `kind IN (${query.kinds.map(() => '?').join(', ')})`;
  const where = [kinds, 'removed = 0', ...ours, ...found].join(' AND ');
  const args: InValue[] = [...query.kinds, ...(records ? [JSON.stringify(records)] : [])];
  const cursor = cursorOf(query.cursor);
  const after = cursor ? ' AND (sort, record) > (?, ?)' : '';
  const [rows = [], [count] = []] = await db.readAll([
    {
      sql: `SELECT * FROM named WHERE ${where}${after} ORDER BY sort, record LIMIT ?`,
      args: [...args, ...(cursor ? [cursor.key, cursor.client] : []), limit + 1],
    },
    { sql: `SELECT count(*) AS n FROM named WHERE ${where}`, args },
  ]);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const next = last
    ? cursorText({ segment: 0, key: String(last['sort']), client: String(last['record']), at: '' })
    : null;
  return { rows: shown, next, total: Number(count?.['n'] ?? 0) };
}

async function valuesOf(db: Database, rows: readonly Row[]) {
  const held = (await db.read(recordsById(rows.map((row) => String(row['record']))))).map(heldOf);
  return new Map(held.map((one) => [one.id, one.value]));
}

async function countsBy(
  db: Database,
  sql: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await db.read({ sql, args: [JSON.stringify(rows.map((row) => row['record']))] });
  return new Map(counts.map((row) => [String(row['record']), Number(row['n'])]));
}

const personClients = `
  WITH used (record, client) AS (
    SELECT survivor, client FROM client_person WHERE survivor IN (SELECT value FROM json_each(?1))
    UNION SELECT h.survivor, l.client FROM profile_person h JOIN client_profile l ON l.survivor = h.profile
      WHERE h.survivor IN (SELECT value FROM json_each(?1)))
  SELECT record, count(*) AS n FROM used GROUP BY record`;
const profileClients = `
  SELECT survivor AS record, count(*) AS n FROM client_profile WHERE survivor IN (SELECT value FROM json_each(?)) GROUP BY survivor`;
const partsOf = `SELECT * FROM part WHERE record IN (SELECT value FROM json_each(?)) AND firm = ''`;

/** The lines of persons. */
export async function personLines(db: Database, rows: readonly Row[], now: string): Promise<PersonLine[]> {
  const values = await valuesOf(db, rows);
  const clients = await countsBy(db, personClients, rows);
  const parts = await db.read({ sql: partsOf, args: [JSON.stringify(rows.map((row) => row['record']))] });
  return rows.map((row) => {
    const id = String(row['record']);
    const value = values.get(id);
    const person = value && isPerson(value) ? value : undefined;
    const part = parts.find((one) => one['record'] === id);
    return {
      id,
      name: String(row['name']),
      npi: textOf(row['npi']),
      email: person?.email ?? null,
      account: person?.account ?? null,
      member: person?.member ?? null,
      state: part ? readAt(standingOf(part), now) : 'not-needed',
      clients: clients.get(id) ?? 0,
    };
  });
}

const standingOf = (part: Row) => ({
  base: baseOf(part['base']),
  risksAt: textOf(part['risks_at']),
  lapsesAt: textOf(part['lapses_at']),
});

/** The squares of a profile, as any of our firms sees them. */
export function squaresOf(parts: readonly Row[], profile: string, now: string): ProfileLine['squares'] {
  const own = parts.filter((part) => part['record'] === profile && part['system'] !== '');
  return own.map((part) => ({
    system: part['system'] === 'PECOS' ? 'PECOS' : 'NPPES',
    state: readAt(standingOf(part), now),
    lastDay: dayIn(part['last_day']),
  }));
}

export const partsOfRecord = (db: Database, id: string) =>
  db.read({ sql: partsOf, args: [JSON.stringify([id])] });

/** The lines of profiles. */
export async function profileLines(db: Database, rows: readonly Row[], now: string): Promise<ProfileLine[]> {
  const values = await valuesOf(db, rows);
  const clients = await countsBy(db, profileClients, rows);
  const parts = await db.read({ sql: partsOf, args: [JSON.stringify(rows.map((row) => row['record']))] });
  return rows.map((row) => {
    const id = String(row['record']);
    const value = values.get(id);
    return {
      id,
      kind: row['kind'] === 'individual' ? 'individual' : 'organization',
      name: String(row['name']),
      npis: value && isProfile(value) ? value.npis : [],
      ours: Number(row['ours']) === 1,
      squares: squaresOf(parts, id, now),
      clients: clients.get(id) ?? 0,
    };
  });
}

/** Rows of client_line in which a profile or a person counts, most urgent by act-by first, at most 200; and how many there are. */
export async function clientsWith(
  db: Database,
  what: 'profile' | 'person',
  id: string,
): Promise<{ rows: readonly Row[]; count: number }> {
  const inside =
    what === 'profile' ? 'SELECT client FROM client_profile WHERE survivor = ?' : clientsOfPerson;
  const args = what === 'profile' ? [id] : [id, id];
  const [rows = [], [count] = []] = await db.readAll([
    {
      sql: `SELECT * FROM client_line WHERE client IN (${inside}) ORDER BY worst DESC, coalesce(act_by, '9999'), sort LIMIT ${most}`,
      args,
    },
    { sql: `SELECT count(*) AS n FROM client_line WHERE client IN (${inside})`, args },
  ]);
  return { rows, count: Number(count?.['n'] ?? 0) };
}
