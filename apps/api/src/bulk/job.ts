/** A bulk change as it is kept: the job, its rows, and how both are told. */
import { bulkAct, type Job, type JobReply } from '@clearway/contract/jobs';
import { refusalShape } from '@clearway/contract/refusals';
import type { Database, Row } from '../db/database.ts';

type Names = (member: string) => string;
const states = ['preview', 'running', 'done', 'undoing', 'undone'] as const;

const shown = 200;

const counted = `
  SELECT j.*, sum(c.n) AS total, sum(c.n) FILTER (WHERE c.verdict <> 'waiting') AS done,
    ${['changed', 'same', 'refused', 'kept'].map((verdict) => `sum(c.n) FILTER (WHERE c.verdict = '${verdict}') AS ${verdict}`).join(', ')}
  FROM job j LEFT JOIN job_count c ON c.job = j.id`;

function jobOf(row: Row, names: Names): Job {
  const number = (name: string) => Number(row[name] ?? 0);
  return {
    id: String(row['id']),
    act: bulkAct.parse(JSON.parse(String(row['act']))),
    by: String(row['author']),
    byName: names(String(row['author'])),
    startedAt: String(row['started_at']),
    // While its clients are listed nothing has begun: whoever sends it again begins it.
    state: states.find((state) => state === row['state']) ?? 'preview',
    done: number('done'),
    total: number('total'),
    counts: {
      changed: number('changed'),
      same: number('same'),
      refused: number('refused'),
      kept: number('kept'),
    },
  };
}

export async function jobById(db: Database, id: string, names: Names): Promise<Job | null> {
  const [row] = await db.read({ sql: `${counted} WHERE j.id = ? GROUP BY j.id`, args: [id] });
  return row ? jobOf(row, names) : null;
}

export async function newestJobs(db: Database, names: Names): Promise<Job[]> {
  const rows = await db.read({
    sql: `${counted} WHERE j.state <> 'listing' GROUP BY j.id ORDER BY j.started_at DESC LIMIT 50`,
  });
  return rows.map((row) => jobOf(row, names));
}

const first = "r.verdict IN ('refused', 'kept')";
const rest = "r.verdict IN ('changed', 'same')";

/** Rows of a job, refused and kept ones first. A cursor says the list and the position in it. */
export async function jobRows(
  db: Database,
  id: string,
  cursor: string | undefined,
): Promise<Pick<JobReply, 'rows' | 'next'>> {
  const [of, after] =
    /^(\d)(\d+)$/
      .exec(cursor ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  const told = of === 2 ? [] : await rowsAfter(db, id, first, after ?? 0);
  const others = told.length > shown ? [] : await rowsAfter(db, id, rest, of === 2 ? (after ?? 0) : 0);
  const all = [...told, ...others.slice(0, shown + 1 - told.length)];
  return {
    rows: all.slice(0, shown).map(rowOf),
    next: all.length > shown ? cursorAfter(all[shown - 1]) : null,
  };
}

/** The list a row stands in, 1 or 2, and its position there. */
function cursorAfter(row: Row | undefined): string {
  const list = row?.['verdict'] === 'refused' || row?.['verdict'] === 'kept' ? 1 : 2;
  return `${list}${row?.['position']}`;
}

const rowsAfter = (db: Database, id: string, which: string, after: number) =>
  db.read({
    sql: `SELECT r.*, n.name FROM job_row r LEFT JOIN named n ON n.record = r.client
      WHERE r.job = ? AND r.position > ? AND ${which} ORDER BY r.position LIMIT ?`,
    args: [id, after, shown + 1],
  });

const verdicts = ['changed', 'same', 'refused', 'kept'] as const;

function rowOf(row: Row): JobReply['rows'][number] {
  return {
    client: String(row['client']),
    name: String(row['name'] ?? ''),
    verdict: verdicts.find((verdict) => verdict === row['verdict']) ?? 'same',
    refusal: typeof row['refusal'] === 'string' ? refusalShape.parse(JSON.parse(row['refusal'])) : null,
  };
}
