/** Everything that expires, across clients: for the Clocks page, the calendar feed and reminders. */
import { dayShape } from '@clearway/domain/shape';
import * as z from 'zod/mini';

/** Days of US Eastern time, both included. Left out: from the beginning (lapsed ones too), to the end. */
export const clocksQuery = z.object({
  from: z.optional(dayShape),
  to: z.optional(dayShape),
  /** Clock ids joined by commas. */
  clock: z.optional(z.string()),
  owner: z.optional(z.string()),
  client: z.optional(z.string()),
  cursor: z.optional(z.string()),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});

/** One running clock. `thing` is the connection, invitation, request or step it belongs to. */
export const runningClock = z.object({
  clock: z.string(),
  record: z.string(),
  recordName: z.string(),
  thing: z.string(),
  system: z.nullable(z.enum(['PECOS', 'NPPES'])),
  startedOn: z.nullable(dayShape),
  /** Null where nobody has published a length; then `chaseDays` says how often to ask. */
  lastDay: z.nullable(dayShape),
  actBy: z.nullable(dayShape),
  risksAt: z.nullable(z.string()),
  lapsesAt: z.nullable(z.string()),
  /** A clock of hours with a Saturday or Sunday in it. */
  weekend: z.boolean(),
  chaseDays: z.nullable(z.number()),
  /** The first clients by name, at most five. */
  clients: z.array(z.object({ id: z.string(), name: z.string(), owner: z.nullable(z.string()) })),
  clientCount: z.number(),
});
export type RunningClock = z.infer<typeof runningClock>;

/**
 * In order of `lapsesAt`. `weeks`: how many end in the week that begins on each Monday, whatever page is asked for.
 * `kinds`: how many of each clock, whatever `clock` is asked for.
 */
export const clocksReply = z.object({
  now: z.string(),
  clocks: z.array(runningClock),
  next: z.nullable(z.string()),
  total: z.number(),
  weeks: z.array(z.object({ from: dayShape, count: z.number() })),
  kinds: z._default(z.record(z.string(), z.number()), {}),
});
export type ClocksReply = z.infer<typeof clocksReply>;
