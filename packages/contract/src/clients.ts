/** The list of clients. */

import { blockReasons } from '@clearway/domain/block-reason';
import { channels } from '@clearway/domain/channel';
import { dayShape } from '@clearway/domain/shape';
import { squareKeys } from '@clearway/domain/square-keys';
import { moveCodes, movers, states } from '@clearway/domain/state';
import * as z from 'zod/mini';

export const squareState = z.enum(states);
export const clientState = z.enum([...states, 'half-open']);
export const sorts = ['urgency', 'name', 'act-by', 'touched', 'age'] as const;

const moveShape = z.object({
  mover: z.enum(movers),
  code: z.enum(moveCodes),
  actBy: z.nullable(dayShape),
  /** What blocks it, where the move is to remove a block. */
  reason: z.optional(z.enum(blockReasons)),
});

/** One line of the list; `squares` in the order of squareKeys. States are read at `now` of the reply. */
export const clientLine = z.object({
  id: z.string(),
  name: z.string(),
  /** NPI of the individual, else the first of the organization. */
  npi: z.nullable(z.string()),
  individual: z.nullable(z.object({ id: z.string(), name: z.string() })),
  organization: z.nullable(z.object({ id: z.string(), name: z.string() })),
  state: clientState,
  worst: squareState,
  squares: z.array(z.object({ key: z.enum(squareKeys), state: squareState, lastDay: z.nullable(dayShape) })),
  move: z.nullable(moveShape),
  actBy: z.nullable(dayShape),
  lastDay: z.nullable(dayShape),
  /** Day the state began, as far as it was reported. */
  since: z.nullable(dayShape),
  owner: z.nullable(z.string()),
  tags: z.array(z.string()),
  snoozedUntil: z.nullable(dayShape),
  /** Findings nobody has settled, of the client and its profiles and people. */
  findings: z.number(),
  /** What the client was asked for and is still open: the first request's day, and the last time somebody there was told. */
  asked: z._default(
    z.nullable(
      z.object({
        on: z.nullable(dayShape),
        told: z.nullable(z.object({ on: dayShape, channel: z.enum(channels) })),
      }),
    ),
    null,
  ),
  /** Day all needed squares were open, for a client that is ready. */
  readyOn: z.nullable(dayShape),
  goLive: z.nullable(dayShape),
  /** Instant the client or one of its records was last touched. */
  touchedAt: z.string(),
});
export type ClientLine = z.infer<typeof clientLine>;

/** Query of GET clients; every field optional. Several values of one field are joined by commas. */
export const clientsQuery = z.object({
  state: z.optional(z.string()),
  mover: z.optional(z.string()),
  owner: z.optional(z.string()),
  search: z.optional(z.string()),
  /** `overdue`: act-by before today. `week`: act-by within 7 days. `untouched`: 30 days. */
  when: z.optional(z.enum(['overdue', 'week', 'untouched'])),
  tag: z.optional(z.string()),
  /** Clients that use this profile, or in whose work this person appears. */
  profile: z.optional(z.string()),
  person: z.optional(z.string()),
  /** The state began on or after, and on or before, this day. */
  sinceFrom: z.optional(dayShape),
  sinceTo: z.optional(dayShape),
  /** Left out: all. `hide`: without those snoozed today. `only`: just those. */
  snoozed: z.optional(z.enum(['hide', 'only'])),
  /** `open`: with a finding nobody has settled. */
  findings: z.optional(z.enum(['open'])),
  /** Ids joined by commas, at most 200: exactly these lines, whatever else is asked for. */
  ids: z.optional(z.string().check(z.maxLength(8000))),
  sort: z.optional(z.enum(sorts)),
  /** Left out: everything. `lines`: counts and total are not read and come empty. `total`: how many pass, and nothing else. */
  part: z.optional(z.enum(['lines', 'total'])),
  cursor: z.optional(z.string()),
  limit: z.optional(z.string().check(z.regex(/^\d{1,4}$/))),
});
export type ClientsQuery = z.infer<typeof clientsQuery>;

/** Counts are over all clients of the team that pass `search`, `owner` and `tag`, whatever state and mover are asked for. */
export const clientsReply = z.object({
  sequence: z.number(),
  now: z.string(),
  lines: z.array(clientLine),
  next: z.nullable(z.string()),
  /** How many pass all filters. */
  total: z.number(),
  counts: z.object({
    states: z.record(z.string(), z.number()),
    movers: z.record(z.string(), z.number()),
    overdue: z.number(),
    week: z.number(),
    untouched: z.number(),
    /** By member id; '' for clients nobody owns. */
    owners: z.record(z.string(), z.number()),
  }),
});
export type ClientsReply = z.infer<typeof clientsReply>;
