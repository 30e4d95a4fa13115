/** Many items of one shape, each under a key of its own, so that two writers never overwrite each other's. */
import { browser } from 'wxt/browser';
import { isNewer, onStored, pack, type Shape, unpack } from './item.ts';
import type { Look } from './look.ts';

export type Shelf<T> = {
  readonly of: Shape<T>;
  /** All entries as they stood when that look was taken. */
  readonly in: (look: Look) => ReadonlyMap<string, T>;
  readonly all: () => Promise<ReadonlyMap<string, T>>;
  readonly read: (id: string) => Promise<T | undefined>;
  readonly write: (id: string, value: T) => Promise<void>;
  readonly forget: (...ids: readonly string[]) => Promise<void>;
  /** How many entries a later version of the extension wrote; they stay where they are. */
  readonly newer: () => Promise<number>;
  readonly watch: (changed: () => void) => () => void;
};

export function shelf<T>(name: string, of: Shape<T>): Shelf<T> {
  const prefix = `${name}:`;
  const ours = (stored: Look['local']) => Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  const entries = async () => ours(await browser.storage.local.get(null));
  const valued = (found: ReturnType<typeof ours>) => {
    const values = found.map(([key, raw]) => [key.slice(prefix.length), unpack(raw, of)] as const);
    return new Map(values.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));
  };
  return {
    of,
    in: ({ local }) => valued(ours(local)),
    all: async () => valued(await entries()),
    read: async (id) => unpack((await browser.storage.local.get(prefix + id))[prefix + id], of),
    write: (id, value) => browser.storage.local.set({ [prefix + id]: pack(value, of) }),
    forget: (...ids) => browser.storage.local.remove(ids.map((id) => prefix + id)),
    newer: async () => (await entries()).filter(([, raw]) => isNewer(raw, of)).length,
    watch: (changed) =>
      onStored((changes) => Object.keys(changes).some((key) => key.startsWith(prefix)) && changed()),
  };
}
