/** Records by id. */
import type { RecordEnvelope } from '@clearway/contract/wire';
import { type AnyRecord, isClient, isPerson, isProfile, type Known } from '@clearway/domain/decided';

export type Records = ReadonlyMap<string, AnyRecord>;

/** The records by id, without tombstones. */
export function recordsOf(envelopes: Iterable<RecordEnvelope>): Map<string, AnyRecord> {
  const there = [...envelopes].flatMap((one) => (one.value ? [[one.id, one.value] as const] : []));
  return new Map<string, AnyRecord>(there);
}

/** What `decide` asks of the records. */
export function knownIn(records: Records): Known {
  const only =
    <R extends AnyRecord>(is: (record: AnyRecord | undefined) => record is R) =>
    (id: string) => {
      const record = records.get(id);
      return is(record) ? record : undefined;
    };
  return { person: only(isPerson), profile: only(isProfile), client: only(isClient) };
}
