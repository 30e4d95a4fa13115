/** A client with everything around it, as domain's rules read it. */
import type { View } from '@clearway/domain/client';
import { type AnyRecord, isClient, isPerson, isProfile, type Known } from '@clearway/domain/decided';
import { viewOf } from '@clearway/domain/view';
import type { Database } from '../../database.ts';
import { heldOf } from '../record.ts';
import { clientRows } from './linked.ts';

/** Null when there is no such client. */
export async function viewOfClient(db: Database, id: string): Promise<View | null> {
  const values = (await clientRows(db, id)).map(heldOf).flatMap(({ value }) => value ?? []);
  const client = values.find(isClient);
  if (!client) return null;
  const firms = values.filter(isProfile).filter((profile) => profile.ours && profile.kind === 'organization');
  return viewOf(
    client,
    knownOf(values),
    firms.map((firm) => firm.id),
  );
}

function knownOf(values: readonly AnyRecord[]): Known {
  const byId = new Map<string, AnyRecord>(values.map((value) => [value.id, value]));
  return {
    person: (id) => [byId.get(id)].find(isPerson),
    profile: (id) => [byId.get(id)].find(isProfile),
    client: (id) => [byId.get(id)].find(isClient),
  };
}
