/** The records a decision may ask for: those in memory, the rest fetched when first missed. */
import type { AnyRecord, Known } from '@clearway/domain/decided';
import type { RecordKind } from '@clearway/domain/id';
import { recordKindOf } from '@clearway/domain/id';
import type { Database, Row } from '../database.ts';
import { type Held, heldOf, recordsById } from './record.ts';

/** Records kept in memory for the next decision; a few kB each. */
const memoryLimit = 4000;

export type Records = {
  /** The record; null when there is none; undefined when it is not known yet whether there is. */
  readonly get: (id: string) => Held | null | undefined;
  readonly put: (held: Held) => void;
  readonly take: (rows: readonly Row[], asked: readonly string[]) => void;
  readonly load: (ids: readonly string[]) => Promise<void>;
  readonly forget: () => void;
};

export function recordsOf(db: Database): Records {
  const held = new Map<string, Held | null>();

  const put = (id: string, one: Held | null) => {
    held.delete(id);
    held.set(id, one);
    if (held.size <= memoryLimit) return;
    const [oldest] = held.keys();
    if (oldest !== undefined) held.delete(oldest);
  };

  const take = (rows: readonly Row[], asked: readonly string[]) => {
    const found = new Map(rows.map((row) => [String(row['id']), row]));
    for (const id of asked) {
      const row = found.get(id);
      put(id, row ? heldOf(row) : null);
    }
  };

  return {
    get: (id) => held.get(id),
    put: (one) => put(one.id, one),
    take,
    load: async (ids) => take(await db.read(recordsById(ids)), ids),
    forget: () => held.clear(),
  };
}

/** Every id of a record that stands in a JSON text. */
export function idsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b(?:pr|pf|cl)_[0-9a-hjkmnp-tv-z]{26}\b/g) ?? [])];
}

/** What `decide` asks; ids that must be fetched before its answer counts are added to `missed`. */
export function knownFrom(records: Pick<Records, 'get'>, missed: Set<string>): Known {
  const ask = (kind: RecordKind, id: string): AnyRecord | undefined => {
    if (recordKindOf(id) !== kind) return undefined;
    const one = records.get(id);
    if (one === undefined) missed.add(id);
    return one?.value ?? undefined;
  };
  // cast: heldOf parsed the value by the shape of the kind its id names
  return {
    person: (id) => ask('person', id),
    profile: (id) => ask('profile', id),
    client: (id) => ask('client', id),
  } as Known;
}
