/**
 * Runs a bulk change some clients at a time, so that everybody else's work comes in between. Ids of its changes are
 * made from the job and the record: a run that was cut off goes on where it was, and nothing is done twice.
 */
import { catalogueVersion } from '@clearway/catalog/version';
import { type BulkAct, bulkAct } from '@clearway/contract/jobs';
import type { Change } from '@clearway/domain/change';
import type { Verdict } from '../db/team/deciding.ts';
import type { Author } from '../db/team/log.ts';
import type { Team } from '../db/team/open.ts';
import { madeIds } from '../imports/made-id.ts';
import { breath } from '../pace.ts';
import { draftsOf } from './acts.ts';
import { type JobRow, keptResults, type RowResult, waitingRows } from './rows.ts';
import { subjectsOf, type Versioned } from './subjects.ts';

/** Clients in one commit: so few that nobody waits long for it. */
const chunk = 25;
export type Running = {
  readonly team: Team;
  readonly job: string;
  readonly author: Author;
  readonly at: string;
  readonly progress: (done: number, total: number) => void;
  /** Aborted when the process stops: another goes on where this one was. */
  readonly stopping: AbortSignal;
};

/** Goes through the waiting rows until none is left; false when it was stopped before. */
export async function runJob(running: Running): Promise<boolean> {
  const { team, job, progress, stopping } = running;
  const { act, total, waiting } = await standingOf(running);
  let done = total - waiting;
  // Of the rows that come first, a run that was cut off may have kept the changes and not yet the verdicts.
  let cutOff = true;
  for (let after = 0; ; await breath()) {
    if (stopping.aborted) return false;
    const rows = await waitingRows(team.db, job, after, chunk);
    if (rows.length === 0) break;
    const results = await runRows(rows, act, running, cutOff);
    await team.db.write(keptResults(job, results));
    done += rows.length;
    after = rows.at(-1)?.position ?? after;
    cutOff = false;
    if (done < total) progress(done, total);
  }
  await team.db.write([{ sql: "UPDATE job SET state = 'done' WHERE id = ?", args: [job] }]);
  progress(total, total);
  return true;
}

async function standingOf({ team, job }: Running) {
  const [row] = await team.db.read({
    sql: `SELECT act, coalesce(sum(n), 0) AS total, coalesce(sum(n) FILTER (WHERE verdict = 'waiting'), 0) AS waiting
      FROM job LEFT JOIN job_count ON job = id WHERE id = ? GROUP BY id`,
    args: [job],
  });
  const act = bulkAct.parse(JSON.parse(String(row?.['act'])));
  return { act, total: Number(row?.['total']), waiting: Number(row?.['waiting']) };
}

async function runRows(
  rows: readonly JobRow[],
  act: BulkAct,
  running: Running,
  cutOff: boolean,
): Promise<readonly RowResult[]> {
  const { team, job, author, at } = running;
  const ids = rows.map(({ client }) => client);
  const subjects = await subjectsOf(team.db, ids, act.is === 'told');
  const before = cutOff ? await changedBefore(running, ids) : new Set();
  const planned = rows.map((row) => ({ row, changes: changesOf(act, subjects.get(row.client), job, at) }));
  const all = planned.flatMap(({ changes }) => changes);
  const { verdicts } = all.length > 0 ? await team.writer.change(author, all, at) : { verdicts: [] };
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return planned.map(({ row, changes }) => {
    const own = changes.flatMap(({ id }) => byId.get(id) ?? []);
    return own.length === 0 && before.has(row.client)
      ? { position: row.position, verdict: 'changed', refusal: null }
      : resultOf(row.position, own);
  });
}

/** Clients of these that the job changed already. */
async function changedBefore({ team, job }: Running, ids: readonly string[]): Promise<ReadonlySet<unknown>> {
  const rows = await team.db.read({
    sql: `SELECT j.value AS client FROM json_each(?2) j
      WHERE EXISTS (SELECT 1 FROM change INDEXED BY change_by_record WHERE record = j.value AND batch = ?1)
        OR EXISTS (SELECT 1 FROM client_profile l CROSS JOIN change c INDEXED BY change_by_record ON c.record = l.survivor
          WHERE l.client = j.value AND c.batch = ?1)`,
    args: [job, JSON.stringify(ids)],
  });
  return new Set(rows.map((row) => row['client']));
}

function changesOf(act: BulkAct, subject: Versioned | undefined, job: string, at: string): readonly Change[] {
  if (!subject) return [];
  return draftsOf(act, subject).map((draft) => {
    const id = madeIds(job)('change', draft.kind, draft.record);
    const base = subject.versions.get(draft.record) ?? 0;
    // cast: a draft and its envelope are a change
    return { ...draft, id, base, at, catalogue: catalogueVersion, batch: job } as Change;
  });
}

function resultOf(position: number, verdicts: readonly Verdict[]): RowResult {
  const refused = verdicts.find((verdict) => !verdict.accepted);
  if (refused && !refused.accepted)
    return { position, verdict: 'refused', refusal: JSON.stringify(refused.refusal) };
  return { position, verdict: verdicts.length > 0 ? 'changed' : 'same', refusal: null };
}
