/** What happened to connections. One change may cover both systems, each with its own tracking ID. */
import * as z from 'zod/mini';
import { channels } from './channel.ts';
import { answers, directions } from './connection.ts';
import { note, onProfile } from './envelope.ts';
import { dayShape, howShape, idShape, systemShape } from './shape.ts';
import { trackingIdText } from './text.ts';

const asked = { connection: idShape('connection'), system: systemShape };

export const connectionChanges = [
  z.object({
    kind: z.literal('connections-requested'),
    ...onProfile,
    firm: idShape('profile'),
    direction: z.enum(directions),
    on: dayShape,
    /** One a system, each with its own tracking ID. An expected connection keeps its id when it is requested. */
    requests: z
      .array(z.object({ ...asked, trackingId: z.optional(trackingIdText) }))
      .check(z.minLength(1), z.maxLength(20)),
    note,
  }),
  z.object({
    kind: z.literal('connections-expected'),
    ...onProfile,
    firm: idShape('profile'),
    on: dayShape,
    requests: z.array(z.object(asked)).check(z.minLength(1), z.maxLength(20)),
    note,
  }),
  z.object({
    kind: z.literal('tracking-id-recorded'),
    ...onProfile,
    connection: idShape('connection'),
    trackingId: trackingIdText,
  }),
  z.object({
    kind: z.literal('client-told'),
    ...onProfile,
    connections: z.array(idShape('connection')).check(z.minLength(1), z.maxLength(20)),
    person: z.optional(idShape('person')),
    channel: z.enum(channels),
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('connections-answered'),
    ...onProfile,
    /** `system` and the firm are given where the request was never recorded: the portal knows better than we do. */
    answers: z
      .array(
        z.object({
          connection: idShape('connection'),
          is: z.enum(answers),
          system: z.optional(systemShape),
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
    firm: z.optional(idShape('profile')),
    how: howShape,
    on: dayShape,
    /** Who approved or refused, when known. */
    person: z.optional(idShape('person')),
    note,
  }),
] as const;
