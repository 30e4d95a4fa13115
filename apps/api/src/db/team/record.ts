/** Records as they stand in the database: one JSON value, parsed on the way out. */
import { recordShapeVersion } from '@clearway/contract/wire';
import { clientShape } from '@clearway/domain/client';
import type { AnyRecord } from '@clearway/domain/decided';
import { type RecordKind, recordKindOf } from '@clearway/domain/id';
import { personShape } from '@clearway/domain/person';
import { profileShape } from '@clearway/domain/profile';
import type { Row, Statement } from '../database.ts';
import { upcast } from './upcasts.ts';

/** A record with what the table keeps beside it; `value` null is a tombstone. */
export type Held = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly version: number;
  readonly sequence: number;
  readonly touchedAt: string;
  readonly value: AnyRecord | null;
  /** The number of its shape when a newer version wrote it: it is read as far as it is known, and never written. */
  readonly newer?: number;
};

/** A record of a newer shape was about to be written by this version, which would lose what it does not know. */
export class NewerRecord extends Error {
  override readonly name = 'NewerRecord';
}

/** The value of a record is not what this service writes: something else changed the file. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
}

const shapes = { person: personShape, profile: profileShape, client: clientShape };

/** Which kind of record an id names; throws on anything else, because ids were checked on the way in. */
export function kindOf(id: string): RecordKind {
  const kind = recordKindOf(id);
  if (!kind) throw new RangeError('not the id of a record');
  return kind;
}

/** A row as a record. Older shapes are brought up to date; a value that is no JSON or of another shape throws. */
export function heldOf(row: Row): Held {
  try {
    return readRow(row);
  } catch (cause) {
    throw new DamagedRecord(`The record ${String(row['id'])} in it cannot be read.`, { cause });
  }
}

function readRow(row: Row): Held {
  const id = String(row['id']);
  const kind = kindOf(id);
  const text = row['value'];
  const shape = Number(row['shape']);
  const newer = shape > recordShapeVersion;
  const value =
    typeof text === 'string' ? knownPart(kind, upcast(kind, shape, JSON.parse(text)), newer) : null;
  return {
    id,
    kind,
    version: Number(row['version']),
    sequence: Number(row['sequence']),
    touchedAt: String(row['touched_at']),
    value,
    ...(newer ? { newer: shape } : {}),
  };
}

/** A newer value is read as far as it still looks like ours; one that does not is as good as not there. */
function knownPart(kind: RecordKind, value: unknown, newer: boolean): AnyRecord | null {
  if (!newer) return shapes[kind].parse(value);
  const parsed = shapes[kind].safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A value of this kind, parsed; throws when it is of another shape. */
export const valueIn = (kind: RecordKind, value: unknown): AnyRecord => shapes[kind].parse(value);

/** The rows of these ids, in no order. */
export function recordsById(ids: readonly string[]): Statement {
  return {
    sql: 'SELECT * FROM record WHERE id IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(ids)],
  };
}

/** One envelope of the contract as JSON text. The value is not parsed: it was when it was written. */
export function envelopeText(row: Row): string {
  const { id, kind, version, shape, value } = row;
  const head = JSON.stringify({ id, kind, version, shape });
  return `${head.slice(0, -1)},"value":${typeof value === 'string' ? value : 'null'}}`;
}

const texts = new WeakMap<AnyRecord, string>();

/** A record's value as JSON, made once for the table and the wire. */
export function jsonOf(value: AnyRecord): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** The same from a record in memory. */
export function envelopeOf(held: Held): string {
  const { id, kind, version, value, newer } = held;
  const head = JSON.stringify({ id, kind, version, shape: newer ?? recordShapeVersion });
  return `${head.slice(0, -1)},"value":${value ? jsonOf(value) : 'null'}}`;
}
