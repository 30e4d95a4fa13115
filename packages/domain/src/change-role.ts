/** What happened to roles, requests for them, and staff invitations. */
import * as z from 'zod/mini';
import { note, onProfile } from './envelope.ts';
import { officials, roleNames, roleStatuses } from './role.ts';
import { dayShape, howShape, idShape, systemShape } from './shape.ts';
import { instantText, trackingIdText } from './text.ts';

/** Who made it so: a person of the team's records, or CMS. */
const grantedBy = z.optional(z.union([idShape('person'), z.literal('cms')]));
const trackingId = z.optional(trackingIdText);

export const roleChanges = [
  z.object({
    kind: z.literal('role-recorded'),
    ...onProfile,
    person: idShape('person'),
    role: z.enum(roleNames),
    status: z.enum(roleStatuses),
    official: z.optional(z.enum(officials)),
    systems: z.optional(z.array(systemShape)),
    grantedBy,
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('role-ended'),
    ...onProfile,
    person: idShape('person'),
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('role-requested'),
    ...onProfile,
    request: idShape('request'),
    person: idShape('person'),
    role: z.enum(['ao', 'am', 'seu']),
    option: z.optional(z.enum(['a', 'b'])),
    on: dayShape,
    trackingId,
    note,
  }),
  z.object({
    kind: z.literal('role-request-answered'),
    ...onProfile,
    request: idShape('request'),
    is: z.enum(['approved', 'rejected', 'cancelled']),
    grantedBy,
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('invitation-sent'),
    ...onProfile,
    invitation: idShape('invitation'),
    person: idShape('person'),
    role: z.enum(['seu', 'am']),
    systems: z.array(systemShape),
    sentAt: instantText,
    trackingId,
    note,
  }),
  z.object({
    kind: z.literal('invitation-accepted'),
    ...onProfile,
    invitation: idShape('invitation'),
    how: howShape,
    on: dayShape,
    note,
  }),
  z.object({
    kind: z.literal('invitation-withdrawn'),
    ...onProfile,
    invitation: idShape('invitation'),
    note,
  }),
] as const;
