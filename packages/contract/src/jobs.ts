/** Bulk changes: a preview, then a job with progress, a result for every client, and one undo. */
import { channels } from '@clearway/domain/channel';
import { dayShape } from '@clearway/domain/shape';
import * as z from 'zod/mini';
import { clientsQuery } from './clients.ts';
import { refusalShape } from './refusals.ts';

/** What is done to each client. `told`: everything the client waits to be told, or to be reminded of, is marked as told. */
export const bulkAct = z.discriminatedUnion('is', [
  z.object({ is: z.literal('assign'), owner: z.nullable(z.string()) }),
  z.object({ is: z.literal('snooze'), until: z.nullable(dayShape) }),
  z.object({
    is: z.literal('tag'),
    add: z.array(z.string().check(z.maxLength(60))),
    remove: z.array(z.string().check(z.maxLength(60))),
  }),
  z.object({ is: z.literal('told'), channel: z.enum(channels), on: dayShape }),
  z.object({ is: z.literal('remove') }),
]);
export type BulkAct = z.infer<typeof bulkAct>;

/** Either named clients or all that pass a query at the moment the job begins; at most 50,000. */
export const jobBody = z.object({
  /** `jb_…`, made by the sender: a retry is the same job. */
  id: z.string().check(z.maxLength(40)),
  mode: z.enum(['preview', 'run']),
  clients: z.union([
    z.object({ ids: z.array(z.string()).check(z.minLength(1), z.maxLength(50_000)) }),
    z.object({ query: clientsQuery }),
  ]),
  act: bulkAct,
});

export const jobRow = z.object({
  client: z.string(),
  name: z.string(),
  /** `changed` (in a preview: would be), `same`: nothing to do, `refused`, `kept`: not undone because somebody changed it since. */
  verdict: z.enum(['changed', 'same', 'refused', 'kept']),
  refusal: z.nullable(refusalShape),
});
export const jobShape = z.object({
  id: z.string(),
  act: bulkAct,
  by: z.string(),
  byName: z.string(),
  startedAt: z.string(),
  state: z.enum(['preview', 'running', 'done', 'undoing', 'undone']),
  done: z.number(),
  total: z.number(),
  counts: z.object({ changed: z.number(), same: z.number(), refused: z.number(), kept: z.number() }),
});
export type Job = z.infer<typeof jobShape>;
/** `rows`: those that were refused or kept first; at most 200 a reply, `next` goes on. */
export const jobReply = z.object({ job: jobShape, rows: z.array(jobRow), next: z.nullable(z.string()) });
export type JobReply = z.infer<typeof jobReply>;
export const jobQuery = z.object({ cursor: z.optional(z.string().check(z.regex(/^\d{1,9}$/))) });
export const jobsReply = z.object({ jobs: z.array(jobShape) });
