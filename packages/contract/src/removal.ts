/** Redaction and erasure: taking a text, a person, a client or a team out of everything the service keeps. */
import * as z from 'zod/mini';

/** `text`: exactly as it was typed, 4 characters or more. `mode` `count` only says where it stands. */
export const redactionBody = z.object({
  mode: z.enum(['count', 'redact']),
  text: z.string().check(z.minLength(4), z.maxLength(500)),
});
/**
 * What became of the files: `emptied`, they hold it no more; `log-kept`, the database server keeps it in its write-ahead
 * log until its next checkpoint; `not-emptied`, the server did not free its pages. The last two only by address.
 */
const filesShape = z.enum(['emptied', 'log-kept', 'not-emptied']);

/** How many changes, records and comments held it, and the backups older than the redaction, which still do. */
export const redactionReply = z.object({
  changes: z.number(),
  records: z.number(),
  comments: z.number(),
  olderBackups: z.array(z.string()),
  sequence: z.number(),
  /** Absent where it was only counted. */
  files: z.optional(filesShape),
});
export type RedactionReply = z.infer<typeof redactionReply>;

/** `confirm`: the name of what is erased, typed by hand. A person or profile that clients still use is not erased: remove it there first. */
export const erasureBody = z.object({
  what: z.enum(['client', 'person', 'profile']),
  id: z.string(),
  confirm: z.string().check(z.maxLength(200)),
});
export const erasureReply = z.object({
  records: z.array(z.string()),
  changes: z.number(),
  olderBackups: z.array(z.string()),
  sequence: z.number(),
  files: z.optional(filesShape),
});
export type ErasureReply = z.infer<typeof erasureReply>;

export const teamErasureBody = z.object({ confirm: z.string().check(z.maxLength(200)) });
