/** Schemas of ids and days, so that records and changes are parsed into branded values once, on entry. */
import * as z from 'zod/mini';
import { type Day, isDay } from './day.ts';
import { type Id, isId, type Kind } from './id.ts';

export const dayShape = z.custom<Day>(
  (value) => typeof value === 'string' && isDay(value),
  'a day, yyyy-mm-dd',
);

export const idShape = <K extends Kind>(kind: K) =>
  z.custom<Id<K>>((value) => isId(kind, value), `an id of a ${kind}`);

/** A record kept as a map by id, so that a change and its undo touch single entries. */
export const mapOf = <V extends z.ZodMiniType>(value: V) => z.record(z.string(), value);

export const systemShape = z.enum(['PECOS', 'NPPES']);
export const howShape = z.enum(['said', 'seen']);
/** Said: somebody told us. Seen: one of us read it on the screen. */
export type How = z.infer<typeof howShape>;
