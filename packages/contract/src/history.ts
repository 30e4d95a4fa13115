/** History, newest first, by pages: of one record, of one client with all its records, or of the team. */
import * as z from 'zod/mini';
import { historyEntry } from './client.ts';

export const historyQuery = z.object({
  record: z.optional(z.string()),
  client: z.optional(z.string()),
  /** Member id. */
  by: z.optional(z.string()),
  /** Kinds joined by commas. */
  kind: z.optional(z.string()),
  /** All changes of one import or bulk job. */
  batch: z.optional(z.string()),
  /** Sequence before which to go on. */
  before: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});

/** `recordName` is what the record is called today. */
export const historyReply = z.object({
  entries: z.array(z.extend(historyEntry, { recordName: z.string() })),
  older: z.nullable(z.number()),
});
export type HistoryReply = z.infer<typeof historyReply>;

/** What a chain of hashes says and does not: nobody edited the log without whoever holds the head seeing it; not who held the pen. */
export const chainReply = z.object({
  sequence: z.number(),
  /** Hex of the newest link; printed in every backup and export. */
  head: z.string(),
});
