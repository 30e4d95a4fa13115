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
import type { Condition } from '../db/team/read/filters.ts';
import { byItself } from '../each-team.ts';
import { keptSeconds, keptTurn, type Left, leftTurns, whileKept } from '../reach/left-turns.ts';
import { takeTurn } from '../reach/turn.ts';
import type { Service } from '../running.ts';
import { type Beginning, keepJob, listClients } from './rows.ts';
import { runJob } from './run.ts';
import { undoJob } from './undo.ts';

type Parts = Pick<Service, 'control' | 'teams' | 'now' | 'holder' | 'live' | 'report' | 'stopping'> & {
  readonly bulk: Set<string>;
};
type Unfinished = Pick<Job, 'id' | 'state'>;
type Work = (team: Team, progress: (done: number, total: number) => void) => Promise<boolean>;

/** Once at a time for a job, in this process and beside others; what goes wrong in it is reported. */
async function behind(parts: Parts, team: TeamId, job: string, work: Work): Promise<void> {
  if (parts.bulk.has(job)) return;
  parts.bulk.add(job);
  const turn = keptTurn('bulk', team, job);
  const progress = (done: number, total: number) =>
    parts.live.tell(team, { event: 'job', data: { job, done, total } });
  try {
    if (!(await takeTurn(parts, turn, keptSeconds))) return;
    await parts.teams.use(team, (open) => whileKept(parts, turn, () => work(open, progress)));
  } catch (trouble) {
    parts.report(trouble, 'a bulk change');
  } finally {
    parts.bulk.delete(job);
  }
}

/**
 * Begins a bulk change, and runs it after the answer. One that is there already goes on as it is; one whose process died
 * while it listed the clients is begun anew. The turn comes before the first row, so that whoever dies is followed.
 */
export async function begin(
  parts: Parts,
  team: Team,
  job: Beginning,
  clients: Condition,
  author: Author,
): Promise<void> {
  if (!(await keepJob(team.db, job)) || parts.bulk.has(job.id)) return;
  parts.bulk.add(job.id);
  try {
    if (!(await takeTurn(parts, keptTurn('bulk', team.id, job.id), keptSeconds))) return;
    await listClients(team.db, job.id, clients);
  } finally {
    parts.bulk.delete(job.id);
  }
  run(parts, team.id, job.id, author);
}

export function run(parts: Parts, team: TeamId, job: string, author: Author): void {
  void behind(parts, team, job, (open, progress) =>
    runJob({ team: open, job, author, at: parts.now(), progress, stopping: parts.stopping }),
  );
}

export function undo(parts: Parts, team: TeamId, job: string, author: Author): void {
  void behind(parts, team, job, (open, progress) =>
    undoJob({ team: open, job, author, at: parts.now(), progress, stopping: parts.stopping }),
  );
}

/** Goes on with a bulk change that was cut off. */
export function resume(parts: Parts, team: TeamId, job: Unfinished, author: Author): void {
  if (job.state === 'running') run(parts, team, job.id, author);
  if (job.state === 'undoing') undo(parts, team, job.id, author);
}

/** Takes over the bulk changes of processes that died. */
export async function takeOver(parts: Parts): Promise<void> {
  for (const left of await leftTurns(parts, 'bulk'))
    await byItself(parts, 'bulk changes', left.team, () =>
      parts.teams.use(left.team, ({ db }) => takeOne(parts, left, db)),
    );
}

async function takeOne(parts: Parts, { turn, team, id }: Left, db: Database): Promise<void> {
  const [row] = await db.read({ sql: 'SELECT state, author, via FROM job WHERE id = ?', args: [id] });
  const author = row && (await authorOf(parts, String(row['author']), String(row['via'])));
  const state = row?.['state'] === 'running' ? 'running' : row?.['state'] === 'undoing' ? 'undoing' : null;
  if (author && state) return resume(parts, team, { id, state }, author);
  await parts.control.write([{ sql: 'DELETE FROM turn WHERE job = ?', args: [turn] }]);
}

/** On behalf of whoever began it, with the permission they have now or had when they left. */
async function authorOf({ control }: Parts, member: string, via: string): Promise<Author | null> {
  const [row] = await control.read({ sql: 'SELECT permission FROM member WHERE id = ?', args: [member] });
  if (!row || !isId('member', member)) return null;
  return { by: member, permission: permissionShape.parse(row['permission']), via: viaOf(via) };
}

const vias: readonly Via[] = ['dashboard', 'panel', 'api', 'import'];
const viaOf = (text: string): Via => vias.find((via) => via === text) ?? 'dashboard';
