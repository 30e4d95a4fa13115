/** The rows of a bulk change, one a client: listed when it begins, gone through some at a time, kept with their verdict. */
import type { BulkAct } from '@clearway/contract/jobs';
import type { Database, Statement } from '../db/database.ts';
import type { Condition } from '../db/team/read/filters.ts';
import { breath } from '../pace.ts';

/** Clients listed in one write, so that no write holds the event loop for long. */
const listed = 500;

export type Beginning = {
  readonly id: string;
  readonly act: BulkAct;
  readonly author: string;
  readonly via: string;
  readonly at: string;
};

/** Keeps the job without rows. False when it is there already and its clients are listed. */
export async function keepJob(db: Database, { id, act, author, via, at }: Beginning): Promise<boolean> {
  await db.write([
    {
      sql: `INSERT INTO job (id, act, author, via, started_at, state) VALUES (?, ?, ?, ?, ?, 'listing') ON CONFLICT DO NOTHING`,
      args: [id, JSON.stringify(act), author, via, at],
    },
  ]);
  const there = await db.read({ sql: "SELECT 1 FROM job WHERE id = ? AND state = 'listing'", args: [id] });
  return there.length > 0;
}

/**
 * Gives the job a row for each client the condition names, in the order of names. What a process listed that died
 * before the end is listed anew.
 */
export async function listClients(db: Database, job: string, clients: Condition): Promise<void> {
  await db.write([{ sql: 'DELETE FROM job_row WHERE job = ?', args: [job] }]);
  for (let last: Last | null = { position: 0, sort: '', client: '' }; last; await breath())
    last = await listAfter(db, job, last, clients);
  await db.write([{ sql: "UPDATE job SET state = 'running' WHERE id = ?", args: [job] }]);
}

type Last = { readonly position: number; readonly sort: string; readonly client: string };

/** Lists the next clients; null when there are none. */
async function listAfter(db: Database, id: string, last: Last, clients: Condition): Promise<Last | null> {
  const page = await clientsAfter(db, clients, last, listed);
  const end = page.at(-1);
  if (!end) return null;
  await db.write([
    {
      sql: `INSERT INTO job_row (job, position, client, verdict) SELECT ?1, ?2 + key + 1, value, 'waiting' FROM json_each(?3)`,
      args: [id, last.position, JSON.stringify(page.map(({ client }) => client))],
    },
  ]);
  return { position: last.position + page.length, ...end };
}

/** Clients that a condition names, in the order of names. */
export async function clientsAfter(
  db: Database,
  { sql, args }: Condition,
  after: { readonly sort: string; readonly client: string },
  limit: number,
): Promise<readonly { readonly sort: string; readonly client: string }[]> {
  const rows = await db.read({
    sql: `SELECT sort, client FROM client_line WHERE (sort, client) > (?, ?) AND (${sql}) ORDER BY sort, client LIMIT ?`,
    args: [after.sort, after.client, ...args, limit],
  });
  return rows.map((row) => ({ sort: String(row['sort']), client: String(row['client']) }));
}

export type JobRow = { readonly position: number; readonly client: string };

/** The next rows that wait, after a position. */
export async function waitingRows(
  db: Database,
  job: string,
  after: number,
  limit: number,
): Promise<readonly JobRow[]> {
  const rows = await db.read({
    sql: "SELECT position, client FROM job_row WHERE job = ? AND position > ? AND verdict = 'waiting' ORDER BY position LIMIT ?",
    args: [job, after, limit],
  });
  return rows.map((row) => ({ position: Number(row['position']), client: String(row['client']) }));
}

export type RowResult = {
  readonly position: number;
  readonly verdict: 'changed' | 'same' | 'refused';
  readonly refusal: string | null;
};

/**
 * Verdicts of rows, one statement for all that are alike: positions stand in a list, because a join with rows in JSON
 * goes through every row of the job for each of them.
 */
export function keptResults(job: string, results: readonly RowResult[]): readonly Statement[] {
  const alike = Map.groupBy(results, ({ verdict, refusal }) => JSON.stringify([verdict, refusal]));
  return [...alike.values()].map((rows) => ({
    sql: `UPDATE job_row SET verdict = ?, refusal = ? WHERE job = ? AND position IN (SELECT value FROM json_each(?))`,
    args: [
      rows[0]?.verdict ?? 'same',
      rows[0]?.refusal ?? null,
      job,
      JSON.stringify(rows.map(({ position }) => position)),
    ],
  }));
}

/** Marks the clients whose change could not be taken back. */
export const keptClients = (job: string, clients: readonly string[]): Statement => ({
  sql: `UPDATE job_row INDEXED BY job_row_by_client SET verdict = 'kept' WHERE job = ? AND verdict = 'changed' AND client IN (SELECT value FROM json_each(?))`,
  args: [job, JSON.stringify(clients)],
});
