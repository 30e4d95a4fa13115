/** What is recorded of a step on the record it belongs to. Absent means not started. */
import * as z from 'zod/mini';
import { type BlockReason, blockReasons } from './block-reason.ts';
import { dayShape, howShape, idShape, mapOf, systemShape } from './shape.ts';
import { instantText, noteText, trackingIdText } from './text.ts';

export { type BlockReason, blockReasons };

export const waitsOn = ['client', 'us', 'cms', 'eus', 'mac'] as const;

const stamp = { by: idShape('member'), at: instantText };
const note = z.optional(noteText);

/** One step's record, a tagged union by `state`; `at` is the instant it was recorded, `on` the Eastern day it happened. */
export const stepRecord = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('done'),
    how: howShape,
    on: dayShape,
    trackingId: z.optional(trackingIdText),
    note,
    ...stamp,
  }),
  z.object({ state: z.literal('in-progress'), note, ...stamp }),
  z.object({
    state: z.literal('waiting'),
    waitsOn: z.enum(waitsOn),
    until: z.optional(dayShape),
    note,
    ...stamp,
  }),
  z.object({
    state: z.literal('blocked'),
    reason: z.enum(blockReasons),
    since: dayShape,
    /** The one system it holds up; everything when left out. */
    system: z.optional(systemShape),
    note,
    ...stamp,
  }),
  z.object({ state: z.literal('not-needed'), reason: noteText, ...stamp }),
]);
export type StepRecord = z.infer<typeof stepRecord>;
export type WaitsOn = (typeof waitsOn)[number];

/** Step id to what is recorded of it. */
export const progressShape = mapOf(stepRecord);
export type Progress = z.infer<typeof progressShape>;
