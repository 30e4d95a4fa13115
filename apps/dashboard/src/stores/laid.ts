/** Changes laid over records, as `decide` lays them: pure, so that the store holds no rule. */
import type { Change } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import {
  type AnyRecord,
  type Context,
  isClient,
  isPerson,
  isProfile,
  type Known,
} from '@clearway/domain/decided';
import type { Refusal } from '@clearway/domain/refusal';

export type Records = ReadonlyMap<string, AnyRecord>;

/** The record, when it is of this kind. */
export function one<T extends AnyRecord>(
  record: AnyRecord | undefined,
  is: (record: AnyRecord | undefined) => record is T,
): T | undefined {
  return is(record) ? record : undefined;
}

export const knownOf = (records: Records): Known => ({
  person: (id) => one(records.get(id), isPerson),
  profile: (id) => one(records.get(id), isProfile),
  client: (id) => one(records.get(id), isClient),
});

/** The records with the changes on top; what cannot be decided here (an old undo) waits for the service. */
export function laid(
  records: Records,
  changes: readonly Change[],
  contextOf: (change: Change) => Context | null,
): Records {
  const next = new Map(records);
  for (const change of changes) {
    const context = contextOf(change);
    const decided = context && decide(knownOf(next), change, context);
    if (decided?.ok) next.set(change.record, decided.record);
  }
  return next;
}

/** What a schema found wrong, as a refusal that names the field. */
export function malformed(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): Refusal {
  return {
    code: 'malformed',
    field: issue?.path.map(String).join('.') ?? 'change',
    expected: issue?.message ?? '',
  };
}
