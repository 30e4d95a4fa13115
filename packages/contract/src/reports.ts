/** Reports: counts as they are now, and what the history lets us say about time, always with the size of the sample. */

import { dayShape } from '@clearway/domain/shape';
import { movers } from '@clearway/domain/state';
import * as z from 'zod/mini';
import { clientState } from './clients.ts';

/** Weeks looked back over, 1 to 104; 12 when left out. */
export const reportsQuery = z.object({
  weeks: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
  owner: z.optional(z.string()),
});

/** Quantiles in days; null where the sample is empty. */
const spread = {
  sample: z.number(),
  p20: z.nullable(z.number()),
  median: z.nullable(z.number()),
  p80: z.nullable(z.number()),
};

export const reportsReply = z.object({
  now: z.string(),
  states: z.array(z.object({ state: clientState, count: z.number() })),
  movers: z.array(z.object({ mover: z.enum(movers), count: z.number() })),
  /** Days since the client was added, of clients that are not ready. */
  ages: z.array(z.object({ from: z.number(), to: z.nullable(z.number()), count: z.number() })),
  /** Where the next move stands: one stage a move code. */
  stages: z.array(z.object({ stage: z.string(), count: z.number() })),
  members: z.array(
    z.object({
      member: z.nullable(z.string()),
      clients: z.number(),
      ready: z.number(),
      blocked: z.number(),
      atRisk: z.number(),
      overdue: z.number(),
      ours: z.number(),
    }),
  ),
  /** By week, the Monday it begins on. */
  throughput: z.array(
    z.object({ week: dayShape, added: z.number(), ready: z.number(), changes: z.number() }),
  ),
  /** Median days between two facts: asked to told, told to approved, asked to approved, added to ready. */
  spans: z.array(
    z.object({ span: z.enum(['asked-told', 'told-approved', 'asked-approved', 'added-ready']), ...spread }),
  ),
  /** When the clients now waiting on an answer may be through, by what answers took so far. Null sample: nothing can be said. */
  forecast: z.object({ waiting: z.number(), ...spread, says: z.enum(['nothing-yet', 'few', 'fair']) }),
});
export type ReportsReply = z.infer<typeof reportsReply>;
