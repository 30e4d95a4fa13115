/** Records that may be one thing: the same NPI proves it, the same name or address asks, the same profiles point at it. */
import type { DuplicatePair } from '@clearway/contract/people';
import type { Database, Row } from '../../database.ts';
import { textOf } from './line-row.ts';

const most = 100;
type Why = DuplicatePair['why'];

/** Groups of two or more that share a value. */
const groups: Readonly<Record<Why, string>> = {
  'same-npi': `SELECT npi AS shared, CASE kind WHEN 'person' THEN 'person' ELSE 'profile' END AS what FROM named
    WHERE npi IS NOT NULL AND removed = 0 AND kind <> 'client' GROUP BY npi, what HAVING count(*) > 1 LIMIT ${most}`,
  'same-email': `SELECT email AS shared, 'person' AS what FROM named WHERE email IS NOT NULL AND removed = 0 GROUP BY email HAVING count(*) > 1 LIMIT ${most}`,
  'same-name': `SELECT sort AS shared, kind AS what FROM named WHERE removed = 0 GROUP BY kind, sort HAVING count(*) > 1 LIMIT ${most}`,
  'same-profiles': `SELECT group_concat(survivor, ' ') AS shared, client FROM (SELECT client, survivor FROM client_profile ORDER BY client, side) GROUP BY client`,
};
const columns: Readonly<Record<Exclude<Why, 'same-profiles'>, string>> = {
  'same-npi': 'npi',
  'same-email': 'email',
  'same-name': 'sort',
};

/** The pairs (or larger groups), proofs first; at most 100 a reason. */
export async function duplicatesOf(db: Database): Promise<{ pairs: DuplicatePair[]; more: boolean }> {
  const found = [];
  for (const why of ['same-npi', 'same-email', 'same-name'] as const) {
    for (const row of await db.read({ sql: groups[why] })) found.push(await groupOf(db, why, row));
  }
  const pairs = [...found, ...(await sameProfiles(db))];
  return { pairs, more: found.length >= most };
}

async function groupOf(db: Database, why: keyof typeof columns, group: Row): Promise<DuplicatePair> {
  const what = String(group['what']);
  const kinds = what === 'profile' ? "kind IN ('individual', 'organization')" : `kind = '${what}'`;
  const sql = `SELECT * FROM named WHERE ${columns[why]} = ? AND ${kinds} AND removed = 0 LIMIT 10`;
  const rows = await db.read({ sql, args: [String(group['shared'])] });
  const kind = what === 'person' || what === 'client' ? what : 'profile';
  return { kind, why, proof: why === 'same-npi', sides: await sidesOf(db, rows) };
}

/** Two clients of the very same profiles. */
async function sameProfiles(db: Database): Promise<DuplicatePair[]> {
  const sql = `SELECT shared, group_concat(client, ' ') AS clients FROM (${groups['same-profiles']}) GROUP BY shared HAVING count(*) > 1 LIMIT ${most}`;
  const rows = await db.read({ sql });
  return Promise.all(
    rows.map(async (row): Promise<DuplicatePair> => {
      const named = await db.read({
        sql: 'SELECT * FROM named WHERE record IN (SELECT value FROM json_each(?)) AND removed = 0',
        args: [JSON.stringify(String(row['clients']).split(' '))],
      });
      return { kind: 'client', why: 'same-profiles', proof: false, sides: await sidesOf(db, named) };
    }),
  );
}

async function sidesOf(db: Database, rows: readonly Row[]): Promise<DuplicatePair['sides']> {
  const counts = await db.read({
    sql: `SELECT j.value AS record,
        (SELECT count(*) FROM client_profile WHERE survivor = j.value) + (SELECT count(*) FROM client_person WHERE survivor = j.value) AS n
      FROM json_each(?) j`,
    args: [JSON.stringify(rows.map((row) => row['record']))],
  });
  const clients = new Map(counts.map((row) => [row['record'], Number(row['n'])]));
  return rows.map((row) => ({
    id: String(row['record']),
    name: String(row['name']),
    npi: textOf(row['npi']),
    email: textOf(row['email']),
    clients: clients.get(row['record']) ?? 0,
  }));
}
