/**
 * How rows come out of libSQL's engine: all of a read as one JSON text, in bytes. Its driver ends the whole process at
 * a text that is no UTF-8 (a flipped bit makes one; libsql 0.9 value.rs unwraps), so no text of a row is ever handed to
 * it: bytes are, and here they are looked at (docs/decisions/0082). It is also quicker than a call for each cell.
 * A number with a fraction comes with fifteen digits, as SQLite writes it in JSON; no table keeps one.
 */
import type { Row, Value } from './database.ts';

/** A text of a row is none any more: something else than SQLite changed the file. */
export class DamagedText extends Error {
  override readonly name = 'DamagedText';
}

/** Other statements give rows too (RETURNING, pragmas), of what was just written or of no text of ours. */
const selects = /^\s*(?:SELECT|WITH(?![\s\S]*\bRETURNING\b))\b/i;
export const isSelect = (sql: string): boolean => selects.test(sql);

/** A column of a read; `type` is the one its table declares, null for what is computed. */
export type Column = { readonly name: string; readonly type: string | null };

/** Columns that hold JSON: its quotes would be escaped once more. Their texts come beside, end to end; the rows hold how long each is. */
const wide = ['value', 'payload', 'patch'];
const isWide = ({ name, type }: Column): boolean => type === 'TEXT' && wide.includes(name);

/** The statement that reads what `sql` does in one row of cells: the rows, then each wide column. Order and parameters stay. */
export function asOneText(sql: string, columns: readonly Column[]): string {
  const names = columns.map((_, index) => `k${index}`);
  const cells = columns.map((column, index) => (isWide(column) ? `octet_length(k${index})` : `k${index}`));
  const beside = columns.flatMap((column, index) =>
    isWide(column) ? [`CAST(group_concat(k${index}, '') AS BLOB)`] : [],
  );
  const rows = `CAST(json_group_array(json_array(${cells.join(', ')})) AS BLOB)`;
  return `WITH whole_read(${names.join(', ')}) AS (${sql.replace(/;\s*$/, '')}\n) SELECT ${[rows, ...beside].join(', ')} FROM whole_read`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new DamagedText('A text in the database is no text any more.', { cause });
  }
}

/** The rows of such cells. */
export function rowsIn([rows, ...beside]: readonly (Uint8Array | null)[], columns: readonly Column[]): Row[] {
  // cast: the statement above makes nothing else
  const lists = JSON.parse(textOf(rows ?? new Uint8Array())) as Value[][];
  const at = columns.flatMap((column, index) => (isWide(column) ? [index] : []));
  for (const [nth, bytes] of beside.entries()) if (bytes) fillIn(lists, at[nth] ?? 0, bytes);
  const names = columns.map(({ name }) => name);
  return lists.map((values) => rowOf(names, values));
}

/** Puts the texts of a wide column in the place of their lengths. */
function fillIn(lists: readonly Value[][], column: number, bytes: Uint8Array): void {
  const whole = textOf(bytes);
  // Of plain ASCII every character is a byte.
  const plain = whole.length === bytes.length;
  let from = 0;
  for (const values of lists) {
    const length = values[column];
    if (typeof length !== 'number') continue;
    const to = from + length;
    values[column] = plain ? whole.slice(from, to) : textOf(bytes.subarray(from, to));
    from = to;
  }
}

/** One row by the names of its columns. */
export function rowOf(names: readonly string[], values: readonly Value[]): Row {
  const row: Record<string, Value> = {};
  for (let index = 0; index < names.length; index += 1) row[names[index] ?? ''] = values[index] ?? null;
  return row;
}
