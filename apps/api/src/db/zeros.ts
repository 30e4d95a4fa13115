/**
 * Fills the free pages of a SQLite file with zeros, over SQL alone. Tables that fill every one of their pages to the last
 * byte are written and dropped again (sqlite.org/fileformat2.html, "B-tree Pages", "Cell Payload Overflow Pages").
 */
import type { Statement } from './database.ts';

/** Bytes of a page of a libSQL server (LIBSQL_PAGE_SIZE), and of those what an overflow page holds. */
const pageBytes = 4096;
const overflowBytes = pageBytes - 4;
/** Overflow pages of one row: within the ten megabytes such a server allows a row, and enough that all lengths take as many bytes. */
const fewest = 512;
const most = 2400;
/**
 * A leaf page is full when one row leaves 4061 bytes of itself on it, the most SQLite allows, and a second row takes the
 * 16 bytes that are left: 8 of header, 2 x 2 of pointers, 4 + 1 + 4061 + 4 and 1 + 1 + 2 + 10 of cells. 5 of the 4061
 * are the header of the row.
 */
const onLeaf = 4061 - 5;
const second = 10;

export type Zeros = {
  readonly make: readonly Statement[];
  /** In a commit with what frees the pages, or after it. */
  readonly fill: readonly Statement[];
  /** In a later commit: a page filled and freed in one is never written. */
  readonly drop: readonly Statement[];
};

/** For a file of this many pages. What is not free any more is added at its end, two megabytes at most. */
export function zerosFor(pages: number): Zeros {
  const tables = Array.from({ length: Math.ceil(pages / most) + 1 }, (_, at) => `wiped_zeros_${at}`);
  const each = (sql: (table: string) => readonly string[]) =>
    tables.flatMap(sql).map((one) => ({ sql: one }));
  return {
    make: each((table) => [`CREATE TABLE ${table} (zeros BLOB)`]),
    fill: each((table) => [
      `INSERT INTO ${table} SELECT zeroblob(${onLeaf} + ${overflowBytes} * min(${most}, max(${fewest}, freelist_count))) FROM pragma_freelist_count`,
      `INSERT INTO ${table} VALUES (zeroblob(${second}))`,
    ]),
    drop: each((table) => [`DROP TABLE ${table}`]),
  };
}
