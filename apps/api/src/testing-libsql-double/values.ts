/** Values between the wire of the double and SQLite. Every number of JavaScript comes as a float, as the client sends it. */
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { Value } from './protocol.ts';

export function toSqlite(value: Value): SQLInputValue {
  if (value.type === 'null') return null;
  if (value.type === 'integer') return BigInt(value.value);
  if (value.type === 'blob') return new Uint8Array(Buffer.from(value.base64, 'base64'));
  return value.value;
}

export function toWire(value: SQLOutputValue): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  return { type: 'blob', base64: Buffer.from(value).toString('base64').replace(/=+$/, '') };
}
