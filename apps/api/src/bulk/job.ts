/** A bulk change as it is kept: the job, its rows, and how both are told. */
import { bulkAct, type Job, type JobReply } from '@clearway/contract/jobs';
import { refusalShape } from '@clearway/contract/refusals';
import type { Database, Row } from '../db/database.ts';

type Names = (member: string) => string;
const states = ['preview', 'running', 'done', 'undoing', 'undone'] as const;

const shown = 200;

const counted = `
  SELECT j.*, count(r.position) AS total, sum(r.verdict <> 'waiting') AS done, sum(r.verdict = 'changed') AS changed,
    sum(r.verdict = 'same') AS same, sum(r.verdict = 'refused') AS refused, sum(r.verdict = 'kept') AS kept
  FROM job j LEFT JOIN job_row r ON r.job = j.id`;

function jobOf(row: Row, names: Names): Job {
  const number = (name: string) => Number(row[name] ?? 0);
  return {
    id: String(row['id']),
    act: bulkAct.parse(JSON.parse(String(row['act']))),
    by: String(row['author']),
    byName: names(String(row['author'])),
    startedAt: String(row['started_at']),
    state: states.find((state) => state === row['state']) ?? 'done',
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
  const rows = await db.read({ sql: `${counted} GROUP BY j.id ORDER BY j.started_at DESC LIMIT 50` });
  return rows.map((row) => jobOf(row, names));
}

/** Rows of a job, refused and kept ones first. */
export async function jobRows(
  db: Database,
  id: string,
  cursor: string | undefined,
): Promise<Pick<JobReply, 'rows' | 'next'>> {
  const from = Math.max(0, Number(cursor ?? 0) || 0);
  const rows = await db.read({
    sql: `SELECT r.*, n.name FROM job_row r LEFT JOIN named n ON n.record = r.client WHERE r.job = ? AND r.verdict <> 'waiting'
      ORDER BY r.verdict IN ('refused', 'kept') DESC, r.position LIMIT ? OFFSET ?`,
    args: [id, shown + 1, from],
  });
  return {
    rows: rows.slice(0, shown).map(rowOf),
    next: rows.length > shown ? String(from + shown) : null,
  };
}

const verdicts = ['changed', 'same', 'refused', 'kept'] as const;

function rowOf(row: Row): JobReply['rows'][number] {
  return {
    client: String(row['client']),
    name: String(row['name'] ?? ''),
    verdict: verdicts.find((verdict) => verdict === row['verdict']) ?? 'same',
    refusal: typeof row['refusal'] === 'string' ? refusalShape.parse(JSON.parse(row['refusal'])) : null,
  };
}
