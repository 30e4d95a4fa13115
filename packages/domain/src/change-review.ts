/** Access reviews of a profile: opened, decided entry by entry, signed off; removals confirmed when somebody saw them done. */
import * as z from 'zod/mini';
import { note, onProfile } from './envelope.ts';
import { verdicts } from './review-shape.ts';
import { dayShape, idShape } from './shape.ts';
import { kebabText } from './text.ts';

const review = { ...onProfile, review: idShape('review') };
/** `kind:id`, as review.ts makes it. */
const entry = z.string().check(z.maxLength(80), z.regex(/^[a-z]+:[a-z0-9_-]+$/));

export const reviewChanges = [
  z.object({
    kind: z.literal('review-opened'),
    ...review,
    on: dayShape,
    /** Items of the catalogue that are gone through beside the people and vendors. */
    items: z.array(kebabText).check(z.maxLength(40)),
  }),
  z.object({ kind: z.literal('review-decided'), ...review, entry, verdict: z.enum(verdicts), note }),
  z.object({ kind: z.literal('removal-confirmed'), ...review, entry, on: dayShape, note }),
  z.object({ kind: z.literal('review-signed'), ...review, on: dayShape, note }),
] as const;
