/**
 * Small tables that are asked for again and again and seldom move, such as counters: their rows are remembered until
 * something is written that names them. Only of a file, which one process writes.
 */
import type { Row, Statement } from './database.ts';

export type WholeTables = {
  readonly rows: (table: string) => readonly Row[];
  /** After these were written, or may have been. */
  readonly forget: (statements: readonly Statement[]) => void;
  /** After something was written that is not known. */
  readonly forgetAll: () => void;
};

export function openWholeTables(read: (statement: Statement) => readonly Row[]): WholeTables {
  const known = new Map<string, readonly Row[]>();
  return {
    rows: (table) => {
      const rows = known.get(table) ?? read({ sql: `SELECT * FROM ${table}` });
      known.set(table, rows);
      return rows;
    },
    forget: (statements) => {
      for (const table of known.keys())
        if (statements.some(({ sql }) => sql.includes(table))) known.delete(table);
    },
    forgetAll: () => known.clear(),
  };
}
