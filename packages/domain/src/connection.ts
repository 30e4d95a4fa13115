/** One of our firms x profile x business function, with its own tracking ID. A later attempt is a new connection. */
import * as z from 'zod/mini';
import { channels } from './channel.ts';
import { dayShape, howShape, idShape, systemShape } from './shape.ts';
import { instantText, trackingIdText } from './text.ts';

export const directions = ['we-ask', 'they-add'] as const;
export const answers = ['approved', 'rejected', 'disabled'] as const;

export const connectionShape = z.object({
  id: idShape('connection'),
  /** Our organization profile that works for the client. */
  firm: idShape('profile'),
  system: systemShape,
  /** `we-ask`: we sent it with Find Provider. `they-add`: the client adds us with Add Surrogate, then we approve. */
  direction: z.enum(directions),
  /** Day we asked the client to add us (they-add). No clock runs yet. */
  expectedOn: z.optional(dayShape),
  /** Eastern day the request was submitted in I&A; the 30 days count from here. */
  requestedOn: z.optional(dayShape),
  trackingId: z.optional(trackingIdText),
  /** Last time the client was told. Copied is not told. */
  told: z.optional(
    z.object({
      on: dayShape,
      channel: z.enum(channels),
      person: z.optional(idShape('person')),
      by: idShape('member'),
      at: instantText,
    }),
  ),
  answer: z.optional(
    z.object({
      is: z.enum(answers),
      how: howShape,
      on: dayShape,
      person: z.optional(idShape('person')),
      by: idShape('member'),
      at: instantText,
    }),
  ),
  /** Instant the connection was first recorded; of two for one system the later one counts. */
  at: instantText,
});
export type Connection = z.infer<typeof connectionShape>;
