/** Changes as this browser keeps them: each under a key of its own, for one member of one team, in the order they were made. */
import { refusalShape } from '@clearway/contract/refusals';
import { type Change, changeShape } from '@clearway/domain/change';
import type { Refusal } from '@clearway/domain/refusal';
import * as z from 'zod/mini';
import { keep, keptAt, keptKeys } from '../kept.ts';

export type Owner = { readonly id: string; readonly member: string };
export type Refused = { readonly change: Change; readonly refusal: Refusal; readonly at: string };

const refusedShape = z.object({ change: changeShape, refusal: refusalShape, at: z.string() });
const unsentKey = ({ id, member }: Owner) => `clearway.unsent.${id}.${member}.`;
const refusedKey = ({ id, member }: Owner) => `clearway.refused.${id}.${member}.`;

/** What is stored under a prefix and still has its shape, in order; anything else is left where it is. */
function readAll<T>(prefix: string, shape: z.ZodMiniType<T>): readonly T[] {
  return keptKeys(prefix).flatMap((key) => {
    const parsed = shape.safeParse(JSON.parse(keptAt(key) ?? 'null'));
    return parsed.success ? [parsed.data] : [];
  });
}

export const storedUnsent = (owner: Owner): readonly Change[] => readAll(unsentKey(owner), changeShape);
export const storedRefused = (owner: Owner): readonly Refused[] => readAll(refusedKey(owner), refusedShape);

/** False where the browser refuses to store. `turn` keeps the order of changes made within one millisecond. */
export const storeUnsent = (owner: Owner, change: Change, turn: number): boolean =>
  keep(
    `${unsentKey(owner)}${change.at}.${String(turn).padStart(6, '0')}.${change.id}`,
    JSON.stringify(change),
  );

/** Forgets a change that the service has answered. */
export function dropUnsent(owner: Owner, id: string) {
  for (const key of keptKeys(unsentKey(owner))) if (key.endsWith(`.${id}`)) keep(key, null);
}

export const storeRefused = (owner: Owner, one: Refused): boolean =>
  keep(`${refusedKey(owner)}${one.change.id}`, JSON.stringify(one));
export const dropRefused = (owner: Owner, id: string) => keep(`${refusedKey(owner)}${id}`, null);
