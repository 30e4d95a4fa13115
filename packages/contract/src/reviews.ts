/** Access reviews: what is due, across profiles. One review's record stands in its profile. */
import { dayShape } from '@clearway/domain/shape';
import * as z from 'zod/mini';

export const reviewsQuery = z.object({
  when: z.optional(z.enum(['due', 'soon', 'all'])),
  cursor: z.optional(z.string()),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});
/** `holders`: how many others and how many of ours hold access; what a review looks at. */
export const reviewLine = z.object({
  profile: z.string(),
  name: z.string(),
  kind: z.enum(['individual', 'organization']),
  lastOn: z.nullable(dayShape),
  dueOn: z.nullable(dayShape),
  open: z.boolean(),
  holders: z.number(),
  clients: z.array(z.object({ id: z.string(), name: z.string() })),
  clientCount: z.number(),
});
export const reviewsReply = z.object({
  now: z.string(),
  lines: z.array(reviewLine),
  next: z.nullable(z.string()),
  total: z.number(),
});
export type ReviewLine = z.infer<typeof reviewLine>;
