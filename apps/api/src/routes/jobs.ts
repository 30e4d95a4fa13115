/** Bulk changes: preview, run, progress, undo. */
import type { JobReply } from '@clearway/contract/jobs';
import { isId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import { begin, resume, undo } from '../bulk/behind.ts';
import { jobById, jobRows, newestJobs } from '../bulk/job.ts';
import { previewOf } from '../bulk/preview.ts';
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
    if (!isId('job', id)) throw malformed('id', 'must be the id of a job.');
    const now = service.now();
    const clients = await wanted(team.db, body.clients, now);
    if (mode === 'preview') {
      const { rows, ...told } = await previewOf(team.db, clients, act, asker.permission);
      const by = { by: asker.member, byName: asker.name };
      return {
        job: { id, act, ...by, startedAt: now, state: 'preview', done: 0, ...told },
        rows,
        next: null,
      };
    }
    const beginning = { id, act, author: asker.member, via: asker.via, at: now };
    await begin(service, team, beginning, clients, authorOf(asker));
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
    undo(service, team.id, id, authorOf(asker));
    return replyOf(team, service, id);
  },
} satisfies Partial<Answers>;
