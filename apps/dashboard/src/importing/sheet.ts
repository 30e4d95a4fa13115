/** A sheet as rows of cells. Reading and writing quotes is papaparse's work. */
import Papa from 'papaparse';

export type Sheet = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Comma, semicolon or tab; a byte-order mark is dropped, empty lines are left out. */
export function readSheet(text: string): Sheet {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [headings = [], ...rows] = data;
  return { headings: headings.map((heading) => heading.trim()), rows };
}

export const sheetText = (sheet: Sheet): string =>
  Papa.unparse([[...sheet.headings], ...sheet.rows.map((row) => [...row])], { newline: '\r\n' });

/** The sheet with one cell set. Rows are numbered as in the file: the headings are row 1. */
export function withCell(sheet: Sheet, row: number, heading: string, value: string): Sheet {
  const column = sheet.headings.indexOf(heading);
  const rows = sheet.rows.map((cells, index) => (index === row - 2 ? cells.with(column, value) : cells));
  return column < 0 ? sheet : { ...sheet, rows };
}

export const cellOf = (sheet: Sheet, row: number, heading: string): string =>
  sheet.rows[row - 2]?.[sheet.headings.indexOf(heading)] ?? '';
