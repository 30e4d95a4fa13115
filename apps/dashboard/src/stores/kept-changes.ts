/** Changes as this browser keeps them: each under a key of its own, for one member of one team, in the order they were made. */
import type { Change } from '@clearway/domain/change';
import type { Refusal } from '@clearway/domain/refusal';
import { keep, keptKeys } from '../kept.ts';

export type Owner = { readonly id: string; readonly member: string };
export type Refused = { readonly change: Change; readonly refusal: Refusal; readonly at: string };

export const unsentKey = ({ id, member }: Owner) => `clearway.unsent.${id}.${member}.`;
export const refusedKey = ({ id, member }: Owner) => `clearway.refused.${id}.${member}.`;

/** True where something is kept, whatever its shape: then the shapes are worth loading (stored-changes.ts). */
export const keepsAny = (owner: Owner): boolean =>
  keptKeys(unsentKey(owner)).length > 0 || keptKeys(refusedKey(owner)).length > 0;

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
