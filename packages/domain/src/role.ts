/** What a person is in I&A at a profile, and apart from it what they may sign on the 855 (fact base 2.4 d). */
import * as z from 'zod/mini';
import { dayShape, howShape, idShape } from './shape.ts';
import { instantText } from './text.ts';

/** `provider`: the person of an individual profile. `none` and `unknown` are answers too. */
export const roleNames = ['ao', 'am', 'seu', 'provider', 'none', 'unknown'] as const;
export type RoleName = (typeof roleNames)[number];

/** CMS's own status words (fact base ST1), lower case. */
export const roleStatuses = [
  'pending-approval',
  'approved',
  'rejected',
  'cancelled',
  'disassociated',
] as const;

/** On the CMS-855: authorized official, delegated official, none, unknown. The first opens doors, this one signs. */
export const officials = ['ao', 'do', 'none', 'unknown'] as const;

export const roleShape = z.object({
  person: idShape('person'),
  /** The person is a member of our own team. */
  ours: z.optional(z.literal(true)),
  role: z.enum(roleNames),
  status: z.enum(roleStatuses),
  official: z.optional(z.enum(officials)),
  /** Functions switched on, for staff end users. */
  systems: z.optional(z.array(z.enum(['PECOS', 'NPPES']))),
  how: howShape,
  on: dayShape,
  by: idShape('member'),
  at: instantText,
});
export type Role = z.infer<typeof roleShape>;
