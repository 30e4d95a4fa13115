/** What I&A grants access to, once per team: an individual (one NPI-1, one person) or an organization (one legal entity). */
import * as z from 'zod/mini';
import { connectionShape } from './connection.ts';
import { findingsShape } from './finding-shape.ts';
import { invitationShape, roleRequestShape } from './invitation.ts';
import { npiShape } from './npi.ts';
import { progressShape } from './progress.ts';
import { reviewShape } from './review-shape.ts';
import { roleShape } from './role.ts';
import { dayShape, idShape, mapOf } from './shape.ts';
import { labelText, nameText, noteText } from './text.ts';

/** A surrogate or staff member that is not us: who else can touch the record. */
const holderShape = z.object({
  id: idShape('holder'),
  name: nameText,
  kind: z.enum(['surrogate', 'staff']),
  systems: z.array(z.enum(['PECOS', 'NPPES'])),
  confirmedOn: z.optional(dayShape),
  endedOn: z.optional(dayShape),
});

/** The end of an EIN; the rest is never kept. */
export const last4Text = z.string().check(z.regex(/^\d{4}$/));
/** A state or territory by its two letters. */
export const stateText = z.string().check(z.regex(/^[A-Z]{2}$/));

export const profileShape = z.object({
  id: idShape('profile'),
  kind: z.enum(['individual', 'organization']),
  name: nameText,
  /** NPI-1 of the person, or the NPI-2s of the entity (one approval covers them all). */
  npis: z.array(npiShape),
  ownId: z.optional(labelText),
  /** Last 4 digits of the EIN of an organization; never of an individual's tax number, which may be an SSN. */
  einLast4: z.optional(last4Text),
  /** The person an individual profile belongs to. */
  person: z.optional(idShape('person')),
  /** One of our own firms. */
  ours: z.optional(z.literal(true)),
  /** What the firm is called in I&A's search, so that clients find it (fact base FIRM-08). */
  searchName: z.optional(nameText),
  state: z.optional(stateText),
  note: z.optional(noteText),
  /** Person id to role. */
  roles: mapOf(roleShape),
  /** Connection id to connection. */
  connections: mapOf(connectionShape),
  invitations: mapOf(invitationShape),
  requests: mapOf(roleRequestShape),
  holders: mapOf(holderShape),
  /** Access reviews by id; absent on records from before there were reviews. */
  reviews: z.optional(mapOf(reviewShape)),
  steps: progressShape,
  findings: findingsShape,
  /** Set when this record was merged into another; the other holds the truth. */
  mergedInto: z.optional(idShape('profile')),
  removed: z.optional(z.literal(true)),
});
export type Profile = z.infer<typeof profileShape>;
