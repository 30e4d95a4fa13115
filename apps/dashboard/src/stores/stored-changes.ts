/** What this browser kept, read back: each by its shape, so that a change of another version is left where it is. */
import { refusalShape } from '@clearway/contract/refusals';
import { type Change, changeShape } from '@clearway/domain/change';
import * as z from 'zod/mini';
import { keptAt, keptKeys } from '../kept.ts';
import { type Owner, type Refused, refusedKey, unsentKey } from './kept-changes.ts';

const refusedShape = z.object({ change: changeShape, refusal: refusalShape, at: z.string() });

/** What is stored under a prefix and still has its shape, in order; anything else is left where it is. */
function readAll<T>(prefix: string, shape: z.ZodMiniType<T>): readonly T[] {
  return keptKeys(prefix).flatMap((key) => {
    const parsed = shape.safeParse(JSON.parse(keptAt(key) ?? 'null'));
    return parsed.success ? [parsed.data] : [];
  });
}

export const storedUnsent = (owner: Owner): readonly Change[] => readAll(unsentKey(owner), changeShape);
export const storedRefused = (owner: Owner): readonly Refused[] => readAll(refusedKey(owner), refusedShape);
