/**
 * Runs a bulk change some clients at a time, so that everybody else's work comes in between. Ids of its changes are
 * made from the job and the record: a run that was cut off goes on where it was, and nothing is done twice.
 */
import { catalogueVersion } from '@clearway/catalog/version';
import { type BulkAct, bulkAct } from '@clearway/contract/jobs';
import type { Change } from '@clearway/domain/change';
import type { Draft } from '@clearway/domain/draft';
import { isId } from '@clearway/domain/id';
import { actionOf, may, type Permission } from '@clearway/domain/permission';
import type { Verdict } from '../db/team/deciding.ts';
import type { Author } from '../db/team/log.ts';
import type { Team } from '../db/team/open.ts';
import { madeIds } from '../imports/made-id.ts';
import { pieces } from '../pace.ts';
import { draftsOf } from './acts.ts';
import { subjectsOf, type Versioned } from './subjects.ts';

const chunk = 50;
type RowResult = {
  readonly position: number;
  readonly verdict: 'changed' | 'same' | 'refused';
  readonly refusal: string | null;
};
export type Running = {
  readonly team: Team;
  readonly job: string;
  readonly author: Author;
  readonly at: string;
  readonly progress: (done: number, total: number) => void;
};

/** Goes through the waiting rows until none is left. */
export async function runJob(running: Running): Promise<void> {
  const { team, job, progress } = running;
  const [row] = await team.db.read({
    sql: 'SELECT act, (SELECT count(*) FROM job_row WHERE job = id) AS total FROM job WHERE id = ?',
    args: [job],
  });
  const act = bulkAct.parse(JSON.parse(String(row?.['act'])));
  const total = Number(row?.['total']);
  for (let done = 0; ; done += chunk) {
    const rows = await team.db.read({
      sql: "SELECT position, client FROM job_row WHERE job = ? AND verdict = 'waiting' ORDER BY position LIMIT ?",
      args: [job, chunk],
    });
    if (rows.length === 0) break;
    const results = await runRows(
      rows.map((one) => ({ position: Number(one['position']), client: String(one['client']) })),
      act,
      running,
    );
    await team.db.write([keep(job, results)]);
    progress(Math.min(total, done + rows.length), total);
  }
  await team.db.write([{ sql: "UPDATE job SET state = 'done' WHERE id = ?", args: [job] }]);
}

const keep = (job: string, results: readonly RowResult[]) => ({
  sql: `UPDATE job_row SET verdict = j.value ->> 1, refusal = j.value ->> 2 FROM json_each(?2) j
    WHERE job_row.job = ?1 AND job_row.position = j.value ->> 0`,
  args: [job, JSON.stringify(results.map(({ position, verdict, refusal }) => [position, verdict, refusal]))],
});

type JobRow = { readonly position: number; readonly client: string };

async function runRows(
  rows: readonly JobRow[],
  act: BulkAct,
  { team, job, author, at }: Running,
): Promise<readonly RowResult[]> {
  const subjects = await subjectsOf(
    team.db,
    rows.map(({ client }) => client),
    act.is === 'told',
  );
  const planned = rows.map((row) => ({ row, changes: changesOf(act, subjects.get(row.client), job, at) }));
  const all = planned.flatMap(({ changes }) => changes);
  const { verdicts } = all.length > 0 ? await team.writer.change(author, all, at) : { verdicts: [] };
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return planned.map(({ row, changes }) =>
    resultOf(
      row.position,
      changes.flatMap(({ id }) => byId.get(id) ?? []),
    ),
  );
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

/** What a run would do, without writing: the verdict of every client. */
export async function previewOf(
  team: Team,
  clients: readonly string[],
  act: BulkAct,
  permission: Permission,
) {
  const results: { client: string; name: string; verdict: 'changed' | 'same' | 'refused' }[] = [];
  for await (const some of pieces(clients, chunk)) {
    const subjects = await subjectsOf(team.db, some, act.is === 'told');
    for (const id of some) {
      const subject = subjects.get(id);
      const drafts = subject ? draftsOf(act, subject) : [];
      results.push({ client: id, name: subject?.client.name ?? '', verdict: verdictOf(drafts, permission) });
    }
  }
  return results;
}

function verdictOf(drafts: readonly Draft[], permission: Permission): 'changed' | 'same' | 'refused' {
  if (drafts.length === 0) return 'same';
  return drafts.every(({ kind }) => may(permission, actionOf(kind))) ? 'changed' : 'refused';
}

export const isJobId = (id: string): boolean => isId('job', id);
