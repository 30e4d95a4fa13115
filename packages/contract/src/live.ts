/** What the stream of hints says, apart from all else, because every page hears it from the first moment. */
import * as z from 'zod/mini';

/** Events of GET live. `sequence`: the team's sequence now. `presence`: who has which client open. `job`: a bulk change moved on. */
export const liveEvent = z.object({ sequence: z.number() });
export const presenceEvent = z.object({
  here: z.array(z.object({ member: z.string(), name: z.string(), client: z.string() })),
});
export const jobEvent = z.object({ job: z.string(), done: z.number(), total: z.number() });
/** `?client=`: the client the listener has open, told to the others as presence. */
export const liveQuery = z.object({ client: z.optional(z.string()) });
