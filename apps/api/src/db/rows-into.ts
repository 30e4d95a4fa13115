/**
 * Many rows into a table. A server is given all of them in one statement, as JSON, because each statement is a message;
 * a file takes them one by one through a compiled statement, which is several times quicker than reading JSON.
 */
import type { InValue } from '@libsql/client';
import type { Statement } from './database.ts';

export type Into = {
  /** `INSERT INTO table (columns)`, up to the values. */
  readonly insert: string;
  readonly width: number;
  readonly rows: readonly (readonly InValue[])[];
  /** What comes after the values. */
  readonly conflict?: string;
};

const numbers = (width: number) => Array.from({ length: width }, (_, index) => index);

export function rowsInto({ insert, width, rows, conflict = '' }: Into): Statement {
  const picked = numbers(width).map((index) => `value ->> ${index}`);
  const marks = numbers(width).map(() => '?');
  return {
    sql: `${insert} SELECT ${picked.join(', ')} FROM json_each(?) WHERE true ${conflict}`,
    // Read only where a server is written to.
    get args() {
      return [JSON.stringify(rows)];
    },
    each: { sql: `${insert} VALUES (${marks.join(', ')}) ${conflict}`, rows },
  };
}
