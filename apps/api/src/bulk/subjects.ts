/** The clients of a bulk change with their profiles, read many at a time. */
import { isClient, isProfile } from '@clearway/domain/decided';
import type { Database } from '../db/database.ts';
import { survivors } from '../db/team/read/linked.ts';
import { heldOf, recordsById } from '../db/team/record.ts';
import type { Subject } from './acts.ts';

export type Versioned = Subject & { readonly versions: ReadonlyMap<string, number> };

/** By client id; a client that is not there has none. `whole`: with profiles. */
export async function subjectsOf(
  db: Database,
  ids: readonly string[],
  whole: boolean,
): Promise<ReadonlyMap<string, Versioned>> {
  const clients = (await db.read(recordsById(ids))).map(heldOf);
  const named = clients.flatMap(({ value }) =>
    value && isClient(value) ? [value.individual, value.organization] : [],
  );
  const profiles = whole
    ? (
        await survivors(
          db,
          named.flatMap((id) => id ?? []),
        )
      ).map(heldOf)
    : [];
  const versions = new Map([...clients, ...profiles].map(({ id, version }) => [id, version]));
  const values = new Map(profiles.map(({ id, value }) => [id, value]));
  /** The profile an id leads to, or none. */
  const follow = (id: string | undefined) => {
    const value = id ? values.get(id) : null;
    if (!value || !isProfile(value)) return [];
    const into = value.mergedInto ? values.get(value.mergedInto) : null;
    return [into && isProfile(into) ? into : value];
  };
  return new Map(
    clients.flatMap(({ id, value }) => {
      if (!value || !isClient(value) || value.removed) return [];
      return [
        [
          id,
          { client: value, profiles: [value.individual, value.organization].flatMap(follow), versions },
        ] as const,
      ];
    }),
  );
}
