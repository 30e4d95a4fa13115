/**
 * Bulk changes go on after the answer. Of several processes one has the turn at a bulk change and keeps it while it
 * gets on; a process that dies leaves its turn behind, and who finds it expired goes on where it was.
 */
import type { Job } from '@clearway/contract/jobs';
import { permissionShape } from '@clearway/contract/wire';
import { isId, type TeamId } from '@clearway/domain/id';
import type { Via } from '../asker.ts';
import type { Database } from '../db/database.ts';
import type { Author } from '../db/team/log.ts';
import type { Team } from '../db/team/open.ts';
import { undoBatch } from '../imports/undo.ts';
import { takeTurn } from '../reach/turn.ts';
import type { Service } from '../running.ts';
import { runJob } from './run.ts';

/** How long the turn of a process lasts that gets on no more. */
const turnSeconds = 20;

type Parts = Pick<Service, 'control' | 'teams' | 'now' | 'holder' | 'live' | 'report'> & {
  readonly bulk: Set<string>;
};
type Unfinished = Pick<Job, 'id' | 'state' | 'total'>;
type Work = (team: Team, progress: (done: number, total: number) => void) => Promise<void>;

const turnOf = (team: TeamId, job: string): string => `bulk ${team} ${job}`;

/** Once at a time for a job, in this process and beside others; what goes wrong in it is reported. */
async function behind(parts: Parts, team: TeamId, job: string, work: Work): Promise<void> {
  if (parts.bulk.has(job)) return;
  parts.bulk.add(job);
  const turn = turnOf(team, job);
  const take = () => takeTurn(parts, turn, turnSeconds);
  try {
    if (!(await take())) return;
    await parts.teams.use(team, (open) =>
      work(open, (done, total) => {
        parts.live.tell(team, { event: 'job', data: { job, done, total } });
        take().catch((trouble: unknown) => parts.report(trouble, 'the turn at a bulk change'));
      }),
    );
    await parts.control.write([
      { sql: 'DELETE FROM turn WHERE job = ? AND holder = ?', args: [turn, parts.holder] },
    ]);
  } catch (trouble) {
    parts.report(trouble, 'a bulk change');
  } finally {
    parts.bulk.delete(job);
  }
}

export function run(parts: Parts, team: TeamId, job: string, author: Author): void {
  void behind(parts, team, job, (open, progress) =>
    runJob({ team: open, job, author, at: parts.now(), progress }),
  );
}

export function undo(
  parts: Parts,
  team: TeamId,
  { id, total }: Pick<Job, 'id' | 'total'>,
  author: Author,
): void {
  void behind(parts, team, id, async (open, progress) => {
    const { kept } = await undoBatch(open, id, author, parts.now(), progress);
    await open.db.write([
      {
        sql: "UPDATE job_row SET verdict = 'kept' WHERE job = ? AND verdict = 'changed' AND client IN (SELECT value FROM json_each(?))",
        args: [id, JSON.stringify(kept.map(({ record }) => record))],
      },
      { sql: "UPDATE job SET state = 'undone' WHERE id = ?", args: [id] },
    ]);
    progress(total, total);
  });
}

/** Goes on with a bulk change that was cut off. */
export function resume(parts: Parts, team: TeamId, job: Unfinished, author: Author): void {
  if (job.state === 'running') run(parts, team, job.id, author);
  if (job.state === 'undoing') undo(parts, team, job, author);
}

/** Takes over the bulk changes of processes that died. */
export async function takeOver(parts: Parts): Promise<void> {
  const left = await parts.control.read({
    sql: "SELECT job FROM turn WHERE job LIKE 'bulk %' AND until <= ? LIMIT 20",
    args: [parts.now()],
  });
  for (const { job: turn } of left) {
    const [, team, job = ''] = String(turn).split(' ');
    if (isId('team', team)) await parts.teams.use(team, ({ db }) => takeOne(parts, team, job, db));
  }
}

async function takeOne(parts: Parts, team: TeamId, job: string, db: Database): Promise<void> {
  const [row] = await db.read({
    sql: 'SELECT state, author, via, (SELECT count(*) FROM job_row WHERE job = id) AS total FROM job WHERE id = ?',
    args: [job],
  });
  const author = row && (await authorOf(parts, String(row['author']), String(row['via'])));
  const state = row?.['state'] === 'running' ? 'running' : row?.['state'] === 'undoing' ? 'undoing' : null;
  if (author && state) return resume(parts, team, { id: job, state, total: Number(row['total']) }, author);
  await parts.control.write([{ sql: 'DELETE FROM turn WHERE job = ?', args: [turnOf(team, job)] }]);
}

/** On behalf of whoever began it, with the permission they have now or had when they left. */
async function authorOf({ control }: Parts, member: string, via: string): Promise<Author | null> {
  const [row] = await control.read({ sql: 'SELECT permission FROM member WHERE id = ?', args: [member] });
  if (!row || !isId('member', member)) return null;
  return { by: member, permission: permissionShape.parse(row['permission']), via: viaOf(via) };
}

const vias: readonly Via[] = ['dashboard', 'panel', 'api', 'import'];
const viaOf = (text: string): Via => vias.find((via) => via === text) ?? 'dashboard';
