/**
 * One stored item: a value of storage.local with its version, parsed on the way out. An older value is brought up by
 * its migrations; a newer one (a later version of the extension wrote it) is left as it is and read as the fallback.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Look } from './look.ts';

const envelope = z.object({ v: z.number(), value: z.unknown() });

export type Shape<T> = {
  readonly version: number;
  readonly shape: z.ZodMiniType<T>;
  /** From version n to n + 1, for every n from 1 on. Pure, and never taken out again. */
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>>;
};

/** The value of a raw entry, or undefined when there is none, it is newer than we know, or it is broken. */
export function unpack<T>(raw: unknown, of: Shape<T>): T | undefined {
  const held = envelope.safeParse(raw);
  if (!held.success || held.data.v > of.version) return undefined;
  let value = held.data.value;
  for (let version = held.data.v; version < of.version; version++) value = of.migrations?.[version]?.(value);
  const parsed = of.shape.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** True for an entry that a later version wrote: shown as such, never touched. */
export function isNewer<T>(raw: unknown, of: Shape<T>): boolean {
  const held = envelope.safeParse(raw);
  return held.success && held.data.v > of.version;
}

export const pack = <T>(value: T, of: Shape<T>) => ({ v: of.version, value });

export type Item<T> = {
  readonly key: string;
  readonly of: Shape<T>;
  /** The value as it stood when that look was taken. */
  readonly in: (look: Look) => T;
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Calls back with each new value; answers how to stop. */
  readonly watch: (changed: (value: T) => void) => () => void;
};

/** An item under a key of its own; in `session` it is memory of the browser and never on the disk. */
export function item<T>(key: string, fallback: T, of: Shape<T>, area: Area = 'local'): Item<T> {
  const value = (raw: unknown) => unpack(raw, of) ?? fallback;
  const store = () => browser.storage[area];
  return {
    key,
    of,
    in: (look) => value(look[area][key]),
    read: async () => value((await store().get(key))[key]),
    write: (next) => store().set({ [key]: pack(next, of) }),
    forget: () => store().remove(key),
    watch: (changed) => onStored((changes) => key in changes && changed(value(changes[key]?.newValue)), area),
  };
}

type Area = keyof Look;
type Changes = Record<string, { newValue?: unknown }>;

/** Hears every change of an area; answers how to stop. */
export function onStored(heard: (changes: Changes) => void, area: Area = 'local'): () => void {
  const listener = (changes: Changes, where: string) => where === area && heard(changes);
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
