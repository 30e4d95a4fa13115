/** Bulk changes: preview, run, progress, undo. */
import type { JobReply } from '@clearway/contract/jobs';
import type { Answers } from '../answers.ts';
import { resume, run, undo } from '../bulk/behind.ts';
import { jobById, jobRows, newestJobs } from '../bulk/job.ts';
import { isJobId, previewOf } from '../bulk/run.ts';
import type { Database } from '../db/database.ts';
import type { Team } from '../db/team/open.ts';
import { conditionsOf } from '../db/team/read/clients.ts';
import type { Condition } from '../db/team/read/filters.ts';
import { namesIn } from '../members.ts';
import { malformed, notFound } from '../problem.ts';
import type { Service } from '../running.ts';
import { authorOf } from './changes.ts';

type Clients = { readonly ids: readonly string[] } | { readonly query: Parameters<typeof conditionsOf>[1] };

/** The clients of the job: a condition on client_line. */
async function wanted(db: Database, clients: Clients, now: string): Promise<Condition> {
  if ('query' in clients) return conditionsOf(db, clients.query, now);
  return { sql: 'client IN (SELECT value FROM json_each(?))', args: [JSON.stringify(clients.ids)] };
}

async function replyOf(team: Team, service: Service, id: string, cursor?: string): Promise<JobReply> {
  const job = await jobById(team.db, id, await namesIn(service, team.id));
  if (!job) throw notFound();
  return { job, ...(await jobRows(team.db, id, cursor)) };
}

export const jobAnswers = {
  startJob: async ({ team, asker, body, service }) => {
    const { id, act, mode } = body;
    if (!isJobId(id)) throw malformed('id', 'must be the id of a job.');
    const now = service.now();
    const { sql, args } = await wanted(team.db, body.clients, now);
    if (mode === 'preview') {
      const clients = await team.db.read({
        sql: `SELECT client FROM client_line WHERE ${sql} ORDER BY sort, client`,
        args,
      });
      const results = await previewOf(
        team,
        clients.map((row) => String(row['client'])),
        act,
        asker.permission,
      );
      const count = (verdict: string) => results.filter((one) => one.verdict === verdict).length;
      const counts = { changed: count('changed'), same: count('same'), refused: count('refused'), kept: 0 };
      const job = {
        id,
        act,
        by: asker.member,
        byName: asker.name,
        startedAt: now,
        state: 'preview' as const,
        done: 0,
        total: results.length,
        counts,
      };
      return { job, rows: results.slice(0, 200).map((one) => ({ ...one, refusal: null })), next: null };
    }
    const before = await team.db.read({ sql: 'SELECT 1 FROM job WHERE id = ?', args: [id] });
    if (before.length > 0) return replyOf(team, service, id);
    await team.db.write([
      {
        sql: "INSERT INTO job (id, act, author, via, started_at, state) VALUES (?, ?, ?, ?, ?, 'running')",
        args: [id, JSON.stringify(act), asker.member, asker.via, now],
      },
      {
        sql: `INSERT INTO job_row (job, position, client, verdict)
          SELECT ?, row_number() OVER (ORDER BY sort, client), client, 'waiting' FROM client_line WHERE ${sql}`,
        args: [id, ...args],
      },
    ]);
    run(service, team.id, id, authorOf(asker));
    return replyOf(team, service, id);
  },

  jobs: async ({ team, service }) => ({ jobs: await newestJobs(team.db, await namesIn(service, team.id)) }),

  job: async ({ team, asker, path, query, service }) => {
    const reply = await replyOf(team, service, path['jobId'] ?? '', query.cursor);
    if (reply.job.by === asker.member) resume(service, team.id, reply.job, authorOf(asker));
    return reply;
  },

  undoJob: async ({ team, asker, path, service }) => {
    const id = path['jobId'] ?? '';
    const { job } = await replyOf(team, service, id);
    if (job.state !== 'done') return replyOf(team, service, id);
    await team.db.write([{ sql: "UPDATE job SET state = 'undoing' WHERE id = ?", args: [id] }]);
    undo(service, team.id, job, authorOf(asker));
    return replyOf(team, service, id);
  },
} satisfies Partial<Answers>;
