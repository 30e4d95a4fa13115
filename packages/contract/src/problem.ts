/** What the service says when it cannot do what was asked. */
import * as z from 'zod/mini';

/** Body of every answer that is not 2xx: `error` is a permanent code, `message` says what happened and what to do, `field` names the culprit. */
export const problemShape = z.object({
  error: z.string(),
  message: z.string(),
  field: z.optional(z.string()),
});
export type Problem = z.infer<typeof problemShape>;
