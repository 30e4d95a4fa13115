/** One client as it is opened: its records and the newest of its history. */
import * as z from 'zod/mini';
import { clientLine } from './clients.ts';
import { recordEnvelope } from './wire.ts';

/** One line of history: what happened, to which record, by whom. `change` is the change as sent; `undone` names the change that took it back. */
export const historyEntry = z.object({
  sequence: z.number(),
  id: z.string(),
  record: z.string(),
  kind: z.string(),
  by: z.string(),
  byName: z.string(),
  via: z.enum(['dashboard', 'panel', 'api', 'import', 'client-link']),
  /** Instant the service received it, and the author's own clock. */
  receivedAt: z.string(),
  at: z.string(),
  change: z.looseObject({}),
  findings: z.array(z.string()),
  undone: z.nullable(z.string()),
  redacted: z.optional(z.boolean()),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** `records`: the client first, then its profiles, people and our firms. `shared`: how many other clients use each profile and each person. */
export const clientReply = z.object({
  sequence: z.number(),
  records: z.array(recordEnvelope),
  history: z.array(historyEntry),
  olderHistory: z.nullable(z.number()),
  shared: z.record(z.string(), z.number()),
  line: z.nullable(clientLine),
  comments: z.number(),
});
export type ClientReply = z.infer<typeof clientReply>;
