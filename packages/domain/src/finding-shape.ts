/** A report that the rules say should not be possible: kept with the record, to be checked and settled (house.md decision 1). */
import * as z from 'zod/mini';
import { idShape, mapOf } from './shape.ts';
import { instantText, noteText } from './text.ts';

export const findingCodes = [
  'am-made-am',
  'ao-not-made-by-cms',
  'staff-approved-connection',
  'approved-after-last-day',
  'approved-without-request',
  'request-already-open',
  'dated-in-future',
  'our-member-is-ao',
  'our-member-is-am-undecided',
  'role-changed-by-staff',
  'invitation-used-late',
  'shared-mailbox',
  'same-mailbox',
  'two-values',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export const findingShape = z.object({
  code: z.enum(findingCodes),
  /** The change that brought it. */
  change: idShape('change'),
  /** Ids and values the sentence names, e.g. {grantor: 'pr_…'}. Never free text of a person. */
  slots: z.record(z.string(), z.string()),
  at: instantText,
  settled: z.optional(z.object({ by: idShape('member'), at: instantText, note: z.optional(noteText) })),
});
export type Finding = z.infer<typeof findingShape>;

/** Findings of a record by `${change}.${code}`. */
export const findingsShape = mapOf(findingShape);
