/** What is recorded of a step, on the record it belongs to. */
import * as z from 'zod/mini';
import { blockReasons } from './block-reason.ts';
import { note, onAny } from './envelope.ts';
import { waitsOn } from './progress.ts';
import { dayShape, howShape, systemShape } from './shape.ts';
import { kebabText, noteText, trackingIdText } from './text.ts';

const step = { ...onAny, step: kebabText };

export const stepChanges = [
  z.object({
    kind: z.literal('step-ticked'),
    ...step,
    how: howShape,
    on: dayShape,
    trackingId: z.optional(trackingIdText),
    note,
  }),
  z.object({ kind: z.literal('step-unticked'), ...step }),
  z.object({ kind: z.literal('step-started'), ...step, note }),
  z.object({
    kind: z.literal('step-waiting'),
    ...step,
    waitsOn: z.enum(waitsOn),
    until: z.optional(dayShape),
    note,
  }),
  z.object({
    kind: z.literal('step-blocked'),
    ...step,
    reason: z.enum(blockReasons),
    since: dayShape,
    /** The one system it holds up; everything when left out. */
    system: z.optional(systemShape),
    note,
  }),
  z.object({ kind: z.literal('step-not-needed'), ...step, reason: noteText }),
] as const;
