/** Client links: a page for one person of one client, without a login. The page itself is HTML at `/c/<token>`. */
import * as z from 'zod/mini';

export const linkShape = z.object({
  id: z.string(),
  client: z.string(),
  /** The person it was made for; their steps and their language. */
  person: z.string(),
  language: z.enum(['en', 'es']),
  /** A code is mailed to the person before the page opens. */
  code: z._default(z.boolean(), false),
  madeBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  /** How often something was said with it, and when last. Opening it is not counted: mail filters open links too. */
  saidAt: z.nullable(z.string()),
  said: z.number(),
});
/** Live ones only: expired and revoked links are gone. */
export const linksReply = z.object({ links: z.array(linkShape) });
export const linksQuery = z.object({ client: z.optional(z.string()) });
export const linkBody = z.object({
  client: z.string(),
  person: z.string(),
  language: z._default(z.enum(['en', 'es']), 'en'),
  days: z.number().check(z.int(), z.minimum(1), z.maximum(90)),
  /** Needs a mail server, and an e-mail address of the person. */
  code: z._default(z.boolean(), false),
});
export type LinkBody = z.input<typeof linkBody>;
/** `path` is shown once. */
export const linkReply = z.object({ id: z.string(), path: z.string(), expiresAt: z.string() });
