/** Which records belong together: what a client's page shows, and how many others share each of them. */
import { isPerson, isProfile } from '@clearway/domain/decided';
import { personIdsOf, sendersOf } from '@clearway/domain/view';
import type { Database, Row } from '../../database.ts';
import { idsIn } from '../known.ts';
import { heldOf, recordsById } from '../record.ts';

/** Rows of a client, its profiles, their people and contacts, and our own firms; the client first. Empty when there is none. */
export async function clientRows(db: Database, client: string): Promise<readonly Row[]> {
  const [own] = await db.read({
    sql: "SELECT * FROM record WHERE id = ? AND kind = 'client' AND value IS NOT NULL",
    args: [client],
  });
  if (!own) return [];
  const first = await survivors(
    db,
    idsIn(String(own['value'])).filter((id) => id !== client),
  );
  const profiles = first.filter((row) => row['kind'] === 'profile');
  const seen = new Set([client, ...first.map((row) => String(row['id']))]);
  const people = profiles.flatMap(peopleIn).filter((id) => !seen.has(id));
  const second = await survivors(db, people);
  const firms = await db.read({
    sql: "SELECT r.* FROM named n JOIN record r ON r.id = n.record WHERE n.ours = 1 AND n.kind = 'organization' AND n.removed = 0",
  });
  const senders = await survivors(
    db,
    firms.flatMap(sendersIn).filter((id) => !seen.has(id)),
  );
  return unique([own, ...first, ...second, ...firms, ...senders]);
}

/** Those who may send for a firm of ours. */
function sendersIn(row: Row): readonly string[] {
  const { value } = heldOf(row);
  return value && isProfile(value) ? sendersOf(value) : [];
}

/** Every person and firm a profile speaks of. */
function peopleIn(row: Row): readonly string[] {
  const { value } = heldOf(row);
  if (!value || !isProfile(value)) return [];
  const firms = Object.values(value.connections).map((one) => one.firm);
  return [...personIdsOf(value), ...firms];
}

/** The rows of these ids, and of the records they were merged into. */
export async function survivors(db: Database, ids: readonly string[]): Promise<readonly Row[]> {
  if (ids.length === 0) return [];
  const rows = await db.read(recordsById(ids));
  const into = rows.flatMap((row) => mergedInto(row) ?? []).filter((id) => !ids.includes(id));
  return into.length > 0 ? [...rows, ...(await survivors(db, into))] : rows;
}

function mergedInto(row: Row): string | null {
  const { value } = heldOf(row);
  return value && (isPerson(value) || isProfile(value)) ? (value.mergedInto ?? null) : null;
}

function unique(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row['id'], row])).values()];
}

/** How many other clients use each of these records: its profiles, and its people by contact or role. */
export async function sharedWith(
  db: Database,
  client: string,
  records: readonly string[],
): Promise<Record<string, number>> {
  const rows = await db.read({
    sql: `WITH wanted (record) AS (SELECT value FROM json_each(?1)),
      used (record, client) AS (
        SELECT w.record, l.client FROM wanted w JOIN client_profile l ON l.survivor = w.record
        UNION SELECT w.record, l.client FROM wanted w JOIN client_person l ON l.survivor = w.record
        UNION SELECT w.record, l.client FROM wanted w JOIN profile_person h ON h.survivor = w.record JOIN client_profile l ON l.survivor = h.profile)
      SELECT record, count(DISTINCT client) AS n FROM used WHERE client <> ?2 GROUP BY record`,
    args: [JSON.stringify(records), client],
  });
  return Object.fromEntries(rows.map((row) => [String(row['record']), Number(row['n'])]));
}
