/** The records touched since a sequence: all of the team's, or only what a panel needs. */
import type { Database, Row } from '../../database.ts';
import { clientRows } from './linked.ts';

export type Pulled = {
  readonly rows: readonly Row[];
  readonly sequence: number;
  readonly more: boolean;
  readonly out?: readonly string[];
};

const most = 500;
export const pageSize = (wanted: string | undefined): number =>
  Math.min(most, Math.max(1, Number(wanted ?? most)));

/** Everything, in the order it was touched. `head` is the team's sequence. */
export async function pullAll(db: Database, after: number, limit: number, head: number): Promise<Pulled> {
  const rows = await db.read({
    sql: 'SELECT * FROM record WHERE sequence > ? ORDER BY sequence, id LIMIT ?',
    args: [after, limit + 1],
  });
  return paged(rows, limit, head);
}

/** A page ends between sequences, never inside one: a change may touch one record only, so a sequence names one record. */
function paged(rows: readonly Row[], limit: number, head: number): Pulled {
  const shown = rows.slice(0, limit);
  const more = rows.length > limit;
  return { rows: shown, more, sequence: more ? Number(shown.at(-1)?.['sequence']) : head };
}

export type Scope = { readonly member: string; readonly opened: readonly string[] };

const mine = `
  mine (client) AS (
    SELECT client FROM client_line WHERE owner = ?1
    UNION SELECT value FROM json_each(?2)
  ),
  wanted (id) AS (
    SELECT client FROM mine
    UNION SELECT l.survivor FROM mine m JOIN client_profile l ON l.client = m.client
    UNION SELECT l.survivor FROM mine m JOIN client_person l ON l.client = m.client
    UNION SELECT h.survivor FROM mine m JOIN client_profile l ON l.client = m.client JOIN profile_person h ON h.profile = l.survivor
    UNION SELECT record FROM named WHERE ours = 1
  )`;

/** Only the clients the member owns or opened, what these name, and our own firms and people. */
export async function pullMine(
  db: Database,
  scope: Scope,
  after: number,
  limit: number,
  head: number,
): Promise<Pulled> {
  const rows = await db.read({
    sql: `WITH ${mine} SELECT r.* FROM wanted w JOIN record r ON r.id = w.id WHERE r.sequence > ?3 ORDER BY r.sequence, r.id LIMIT ?4`,
    args: [scope.member, JSON.stringify(scope.opened), after, limit + 1],
  });
  const page = paged(rows, limit, head);
  const clients = page.rows.filter((row) => row['kind'] === 'client' && row['value'] !== null);
  const whole =
    after === 0 ? [] : (await Promise.all(clients.map((row) => clientRows(db, String(row['id']))))).flat();
  return { ...page, rows: unique([...page.rows, ...whole]), out: await left(db, scope, after) };
}

/** Clients that were given to somebody else since, and erased ones. */
async function left(db: Database, { member, opened }: Scope, after: number): Promise<readonly string[]> {
  if (after === 0) return [];
  const rows = await db.read({
    sql: `SELECT DISTINCT c.record FROM change c LEFT JOIN client_line l ON l.client = c.record
      WHERE c.sequence > ? AND c.record LIKE 'cl\\_%' ESCAPE '\\' AND c.kind IN ('client-assigned', 'undone', 'record-removed', 'erased')
      AND l.owner IS NOT ? AND c.record NOT IN (SELECT value FROM json_each(?))`,
    args: [after, member, JSON.stringify(opened)],
  });
  return rows.map((row) => String(row['record']));
}

function unique(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row['id'], row])).values()];
}
