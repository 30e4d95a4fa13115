/** Comments with mentions, saved views, presence. */
import { secretsInDraft } from '@clearway/domain/secret';
import { instantText } from '@clearway/domain/text';
import * as z from 'zod/mini';
import { clientsQuery } from './clients.ts';
import { givenName, unsecret } from './given-name.ts';

export const commentShape = z.object({
  id: z.string(),
  client: z.string(),
  clientName: z.string(),
  text: z.string(),
  mentions: z.array(z.string()),
  by: z.string(),
  byName: z.string(),
  at: z.string(),
  redacted: z.optional(z.boolean()),
});
export type Comment = z.infer<typeof commentShape>;

/** The id (`nt_…`) is made by the sender, so a retry is the same comment. A secret in the text is refused with `secret-inside`. */
export const commentBody = z.object({
  id: z.string().check(z.maxLength(40)),
  client: z.string().check(z.maxLength(40)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000)),
  mentions: z.optional(z.array(z.string()).check(z.maxLength(50))),
});
export const commentReply = z.object({ comment: commentShape });
export const commentsQuery = z.object({
  before: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});
/** Newest first; `older` goes on before it. */
export const commentsReply = z.object({ comments: z.array(commentShape), older: z.nullable(z.string()) });
/** Comments that mention the asker; `unseen` are those after what they marked as seen. */
export const mentionsReply = z.object({ comments: z.array(commentShape), unseen: z.number() });
export const mentionsSeenBody = z.object({ at: instantText });

/** `shared` views are the team's; only their maker or a lead changes them. `query` is that of GET clients; `look` is the dashboard's own (columns, grouping). */
export const viewBody = z.object({
  name: givenName(60),
  shared: z.boolean(),
  query: clientsQuery.check(
    z.refine((query) => secretsInDraft(query) === null, 'without a number or word that must not be kept'),
  ),
  look: z.optional(
    z.record(
      z.string().check(unsecret),
      z.union([z.string().check(unsecret), z.boolean(), z.array(z.string().check(unsecret))]),
    ),
  ),
});
export const viewShape = z.extend(viewBody, {
  id: z.string(),
  by: z.string(),
  mine: z.boolean(),
  changedAt: z.string(),
  count: z.number(),
});
export type SavedView = z.infer<typeof viewShape>;
export const viewsReply = z.object({ views: z.array(viewShape) });
export const viewReply = z.object({ view: viewShape });

/** Said every 30 seconds while a client is open; `client` null when none is. Answers who else is in it. */
export const presenceBody = z.object({ client: z.nullable(z.string()) });
export const presenceReply = z.object({
  here: z.array(z.object({ member: z.string(), name: z.string(), client: z.string() })),
});
