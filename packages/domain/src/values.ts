/** Values of an addition or an edit: left out leaves, null empties. */
import type { Change } from './change.ts';

const envelope = new Set(['id', 'kind', 'record', 'base', 'at', 'catalogue', 'batch', 'profileKind']);

/** What the change says about the record's own values, without its envelope. */
export function valuesOf(change: Change): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(change).filter(([key, value]) => !envelope.has(key) && value !== undefined),
  );
}

/** The record with the values laid over it; a null value is taken out. */
export function lay(record: object, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries({ ...record, ...values }).filter(([, value]) => value !== null && value !== undefined),
  );
}
