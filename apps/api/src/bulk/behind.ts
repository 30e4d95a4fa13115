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
import { takeTurn } from '../reach/turn.ts';
import type { Service } from '../running.ts';
import { type Beginning, keepJob, listClients } from './rows.ts';
import { runJob } from './run.ts';
import { undoJob } from './undo.ts';

/** How long the turn of a process lasts that gets on no more, and how often one that gets on takes it again. */
const turnSeconds = 20;
const renewedMs = 4000;

type Parts = Pick<Service, 'control' | 'teams' | 'now' | 'holder' | 'live' | 'report'> & {
  readonly bulk: Set<string>;
};
type Unfinished = Pick<Job, 'id' | 'state'>;
type Work = (team: Team, progress: (done: number, total: number) => void) => Promise<void>;

const turnOf = (team: TeamId, job: string): string => `bulk ${team} ${job}`;

/** Once at a time for a job, in this process and beside others; what goes wrong in it is reported. */
async function behind(parts: Parts, team: TeamId, job: string, work: Work): Promise<void> {
  if (parts.bulk.has(job)) return;
  parts.bulk.add(job);
  const turn = turnOf(team, job);
  try {
    if (!(await takeTurn(parts, turn, turnSeconds))) return;
    const renew = renewing(parts, turn);
    await parts.teams.use(team, (open) =>
      work(open, (done, total) => {
        parts.live.tell(team, { event: 'job', data: { job, done, total } });
        renew();
      }),
    );
    await dropTurn(parts, turn);
  } catch (trouble) {
    parts.report(trouble, 'a bulk change');
  } finally {
    parts.bulk.delete(job);
  }
}

/** Takes the turn again when it was not for a while: each time is a flush of the control database. */
function renewing(parts: Parts, turn: string): () => void {
  let taken = performance.now();
  return () => {
    if (performance.now() - taken < renewedMs) return;
    taken = performance.now();
    takeTurn(parts, turn, turnSeconds).catch((trouble: unknown) =>
      parts.report(trouble, 'the turn at a bulk change'),
    );
  };
}

const dropTurn = ({ control, holder }: Parts, turn: string) =>
  control.write([{ sql: 'DELETE FROM turn WHERE job = ? AND holder = ?', args: [turn, holder] }]);

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
    if (!(await takeTurn(parts, turnOf(team.id, job.id), turnSeconds))) return;
    await listClients(team.db, job.id, clients);
  } finally {
    parts.bulk.delete(job.id);
  }
  run(parts, team.id, job.id, author);
}

export function run(parts: Parts, team: TeamId, job: string, author: Author): void {
  void behind(parts, team, job, (open, progress) =>
    runJob({ team: open, job, author, at: parts.now(), progress }),
  );
}

export function undo(parts: Parts, team: TeamId, job: string, author: Author): void {
  void behind(parts, team, job, (open, progress) =>
    undoJob({ team: open, job, author, at: parts.now(), progress }),
  );
}

/** Goes on with a bulk change that was cut off. */
export function resume(parts: Parts, team: TeamId, job: Unfinished, author: Author): void {
  if (job.state === 'running') run(parts, team, job.id, author);
  if (job.state === 'undoing') undo(parts, team, job.id, author);
}

/** Takes over the bulk changes of processes that died. */
export async function takeOver(parts: Parts): Promise<void> {
  const left = await parts.control.read({
    sql: "SELECT job FROM turn WHERE job LIKE 'bulk %' AND until <= ? LIMIT 20",
    args: [parts.now()],
  });
  for (const { job: turn } of left) {
    const [, team, job = ''] = String(turn).split(' ');
    if (isId('team', team))
      await byItself(parts, 'bulk', team, () =>
        parts.teams.use(team, ({ db }) => takeOne(parts, team, job, db)),
      );
  }
}

async function takeOne(parts: Parts, team: TeamId, job: string, db: Database): Promise<void> {
  const [row] = await db.read({
    sql: 'SELECT state, author, via FROM job WHERE id = ?',
    args: [job],
  });
  const author = row && (await authorOf(parts, String(row['author']), String(row['via'])));
  const state = row?.['state'] === 'running' ? 'running' : row?.['state'] === 'undoing' ? 'undoing' : null;
  if (author && state) return resume(parts, team, { id: job, state }, author);
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
