/** Records by id. */
import type { RecordEnvelope } from '@clearway/contract/wire';
import type { AnyRecord } from '@clearway/domain/decided';

export type Records = ReadonlyMap<string, AnyRecord>;

/** The records by id, without tombstones. */
export function recordsOf(envelopes: Iterable<RecordEnvelope>): Map<string, AnyRecord> {
  const there = [...envelopes].flatMap((one) => (one.value ? [[one.id, one.value] as const] : []));
  return new Map<string, AnyRecord>(there);
}
