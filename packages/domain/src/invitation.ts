/** Staff invitations (the PIN itself is never kept) and requests for a role. */
import * as z from 'zod/mini';
import { dayShape, howShape, idShape } from './shape.ts';
import { instantText, trackingIdText } from './text.ts';

export const invitationShape = z.object({
  id: idShape('invitation'),
  /** Who was invited; often one of our own people (Add Staff route). */
  person: idShape('person'),
  role: z.enum(['seu', 'am']),
  /** The invited person is one of our own team, so access through it is ours. */
  ours: z.optional(z.literal(true)),
  systems: z.array(z.enum(['PECOS', 'NPPES'])),
  /** Exact instant it was sent; the PIN's hours count from here. */
  sentAt: instantText,
  trackingId: z.optional(trackingIdText),
  accepted: z.optional(z.object({ how: howShape, on: dayShape, by: idShape('member'), at: instantText })),
  withdrawn: z.optional(z.literal(true)),
  at: instantText,
});
export type Invitation = z.infer<typeof invitationShape>;

export const roleRequestShape = z.object({
  id: idShape('request'),
  person: idShape('person'),
  role: z.enum(['ao', 'am', 'seu']),
  /** Option A: papers to CMS. Option B: an existing AO approves online. */
  option: z.optional(z.enum(['a', 'b'])),
  requestedOn: dayShape,
  trackingId: z.optional(trackingIdText),
  answer: z.optional(
    z.object({
      is: z.enum(['approved', 'rejected', 'cancelled']),
      how: howShape,
      on: dayShape,
      by: idShape('member'),
      at: instantText,
    }),
  ),
  at: instantText,
});
export type RoleRequest = z.infer<typeof roleRequestShape>;
