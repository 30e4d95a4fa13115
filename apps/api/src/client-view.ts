/** Everything one read of a client brings, as domain's View. */
import type { View } from '@clearway/domain/client';
import { type AnyRecord, isClient, isPerson, isProfile, type Known } from '@clearway/domain/decided';
import { viewOf } from '@clearway/domain/view';
import type { Database } from './db/database.ts';
import { clientRows } from './db/team/read/linked.ts';
import { heldOf } from './db/team/record.ts';

/** Null when the client is not there, or was removed. */
export async function clientView(db: Database, id: string): Promise<View | null> {
  const records = (await clientRows(db, id)).map(heldOf).flatMap(({ value }) => value ?? []);
  const known = knownIn(records);
  const client = known.client(id);
  if (!client || client.removed) return null;
  const firms = records.flatMap((record) => (isProfile(record) && record.ours ? record.id : []));
  return viewOf(client, known, firms);
}

function knownIn(records: readonly AnyRecord[]): Known {
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  return {
    person: (id) => only(byId.get(id), isPerson),
    profile: (id) => only(byId.get(id), isProfile),
    client: (id) => only(byId.get(id), isClient),
  };
}

const only = <R extends AnyRecord>(
  record: AnyRecord | undefined,
  is: (one: AnyRecord) => one is R,
): R | undefined => (record && is(record) ? record : undefined);
