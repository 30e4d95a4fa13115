/** An access review as it is kept on the profile: what was gone through, what was decided, who signed it off. */
import * as z from 'zod/mini';
import { dayShape, idShape, mapOf } from './shape.ts';
import { instantText, labelText, noteText } from './text.ts';

/** `keep`: right as it is. `remove`: must go, and is a task until somebody confirms it. `ask`: not known yet. */
export const verdicts = ['keep', 'remove', 'ask'] as const;
export type Verdict = (typeof verdicts)[number];

const stamp = { by: idShape('member'), at: instantText };

/** What is reviewed: a role, a connection, another holder, an open request or invitation, or an item of the catalogue. */
export const reviewedKinds = ['role', 'connection', 'holder', 'invitation', 'request', 'item'] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

export const entryShape = z.object({
  is: z.enum(reviewedKinds),
  /** How it stood when the review was opened, in words of ours: `am approved PECOS`. Compared by the next review. */
  was: labelText,
  verdict: z.optional(z.enum(verdicts)),
  note: z.optional(noteText),
  /** A removal that somebody saw done in I&A; without it the task stays open. */
  confirmed: z.optional(z.object({ on: dayShape, ...stamp })),
  by: z.optional(idShape('member')),
  at: z.optional(instantText),
});
export type ReviewEntry = z.infer<typeof entryShape>;

export const reviewShape = z.object({
  id: idShape('review'),
  openedOn: dayShape,
  ...stamp,
  /** By `kind:id`, e.g. `role:pr_…`, `item:ar-staff`. */
  entries: mapOf(entryShape),
  /** Signed off: the record is locked, only removals may still be confirmed. */
  signed: z.optional(z.object({ on: dayShape, note: z.optional(noteText), ...stamp })),
});
export type Review = z.infer<typeof reviewShape>;
