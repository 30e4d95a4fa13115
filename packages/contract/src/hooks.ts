/** Webhooks as Standard Webhooks says (standardwebhooks.com): signed, named events, retried, replayable. */
import * as z from 'zod/mini';

/** `change.accepted` carries ids and kinds, never a text: the receiver reads what it may by the API. */
export const hookEvents = [
  'change.accepted',
  'client-link.said',
  'member.joined',
  'member.left',
  'hook.test',
] as const;
export type HookEvent = (typeof hookEvents)[number];

export const hookShape = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(hookEvents)),
  on: z.boolean(),
  /** Why it was switched off by itself; null while it is well. */
  offBecause: z.nullable(z.string()),
  /** Failures in a row. */
  failures: z.number(),
  createdAt: z.string(),
});
export const hooksReply = z.object({ hooks: z.array(hookShape) });
export const hookBody = z.object({
  url: z.string().check(z.trim(), z.maxLength(500), z.regex(/^https?:\/\/\S+$/)),
  events: z.array(z.enum(hookEvents)).check(z.minLength(1)),
});
/** `secret` (`whsec_…`) checks the signature; shown once. */
export const hookReply = z.object({ id: z.string(), secret: z.string() });
export const hookEditBody = z.partial(
  z.object({ on: z.boolean(), events: z.array(z.enum(hookEvents)).check(z.minLength(1)) }),
);

export const deliveryShape = z.object({
  id: z.string(),
  event: z.enum(hookEvents),
  at: z.string(),
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.number(),
  /** Status of the last answer, or why none came. */
  answer: z.nullable(z.string()),
  nextAt: z.nullable(z.string()),
});
export const deliveriesReply = z.object({ deliveries: z.array(deliveryShape) });
