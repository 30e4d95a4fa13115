/** POST changes: a batch, idempotent by change id; each is accepted or refused on its own, in a 200. GET changes: the records touched since. */
import { findingCodes } from '@clearway/domain/finding-shape';
import * as z from 'zod/mini';
import { batchLimit } from './batch.ts';
import { refusalShape } from './refusals.ts';
import { recordEnvelope } from './wire.ts';

/** Changes are parsed one by one, so that one malformed change never refuses its neighbours. */
export const changesBody = z.object({
  changes: z.array(z.looseObject({ id: z.string() })).check(z.minLength(1), z.maxLength(batchLimit)),
});

export const changeResult = z.discriminatedUnion('accepted', [
  z.object({
    id: z.string(),
    accepted: z.literal(true),
    /** Team sequence of the change; the same for a repeat. */
    sequence: z.number(),
    /** Version of the record after it. */
    version: z.number(),
    findings: z.array(z.enum(findingCodes)),
  }),
  z.object({
    id: z.string(),
    accepted: z.literal(false),
    refusal: refusalShape,
    record: z.optional(recordEnvelope),
  }),
]);
export type ChangeResult = z.infer<typeof changeResult>;

/** `records`: those the accepted changes touched, as they are now. */
export const changesReply = z.object({
  sequence: z.number(),
  results: z.array(changeResult),
  records: z.array(recordEnvelope),
});
export type ChangesReply = z.infer<typeof changesReply>;

/**
 * `after`: the sequence known, 0 for nothing. `scope` `mine` is for panels: only the clients the asker owns, those
 * named in `clients` (ids joined by commas, those opened by hand), what these name, and our own firms.
 */
export const pullQuery = z.object({
  after: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  scope: z.optional(z.enum(['all', 'mine'])),
  clients: z.optional(z.string().check(z.maxLength(8000))),
  limit: z.optional(z.string().check(z.regex(/^\d{1,4}$/))),
});

/**
 * Records touched since, oldest change first; with `scope=mine` also those a touched record names, so that a client
 * that becomes mine comes whole. `out`: clients that were given to somebody else since. `more` true: ask again after
 * `sequence`.
 */
export const pullReply = z.object({
  sequence: z.number(),
  records: z.array(recordEnvelope),
  out: z.optional(z.array(z.string())),
  more: z.boolean(),
});
export type PullReply = z.infer<typeof pullReply>;
