/** A human, once per team: contact, and the facts of their one I&A login, ticked once for every client they appear in. */
import * as z from 'zod/mini';
import { findingsShape } from './finding-shape.ts';
import { npiShape } from './npi.ts';
import { progressShape } from './progress.ts';
import { dayShape, idShape } from './shape.ts';
import { emailText, labelText, nameText, noteText, phoneText } from './text.ts';

export const accountAnswers = ['yes', 'no', 'unsure'] as const;

export const personShape = z.object({
  id: idShape('person'),
  name: nameText,
  /** NPI-1 when the person is a provider. Proof of sameness. */
  npi: z.optional(npiShape),
  /** The team's own key for the person, from their sheet. */
  ownId: z.optional(labelText),
  email: z.optional(emailText),
  /** Business phone only; a personal or MFA phone is never kept (product.md section 3). */
  phone: z.optional(phoneText),
  language: z.optional(z.enum(['en', 'es'])),
  /** Set when the person is a member of our own team. */
  member: z.optional(idShape('member')),
  account: z.optional(z.enum(accountAnswers)),
  mfaMethods: z.optional(z.enum(['0', '1', '2'])),
  passwordChangedOn: z.optional(dayShape),
  /** Day they left whoever they worked for: what they could still open is then swept. */
  leftOn: z.optional(dayShape),
  note: z.optional(noteText),
  steps: progressShape,
  findings: findingsShape,
  /** Set when this record was merged into another; the other holds the truth. */
  mergedInto: z.optional(idShape('person')),
  removed: z.optional(z.literal(true)),
});
export type Person = z.infer<typeof personShape>;
