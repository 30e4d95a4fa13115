/** A sheet: headings and rows of text, from comma-, semicolon-, tab- or bar-separated text. */
import Papa from 'papaparse';

/** `number` is the row's number in the file; the heading is row 1. */
export type SheetRow = { readonly number: number; readonly cells: Readonly<Record<string, string>> };
export type Sheet = { readonly headings: readonly string[]; readonly rows: readonly SheetRow[] };

/** Most rows in one import. */
export const rowLimit = 20_000;

const tidy = (text: string) => text.replaceAll('\u00a0', ' ').trim();

/** Headings that come twice get a number, so that no column is lost. */
function unique(headings: readonly string[]): readonly string[] {
  return headings.map((heading, index) => {
    const before = headings.slice(0, index).filter((other) => other === heading).length;
    const name = heading || `Column ${index + 1}`;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The one that parts the heading row most often, outside quotes; a sheet of one column has none. */
function delimiterOf(text: string): string {
  const heading = (/^.*\S.*$/m.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => heading.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Null when there is no heading row. Empty rows are skipped and keep their number. */
export function sheetOf(text: string): Sheet | null {
  const plain = text.replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const [first, ...rest] = data;
  if (!first || first.every((cell) => tidy(cell) === '')) return null;
  const headings = unique(first.map(tidy));
  const rows = rest.flatMap((cells, index) => {
    const entries = headings.map((heading, column) => [heading, tidy(cells[column] ?? '')] as const);
    return entries.some(([, value]) => value !== '')
      ? [{ number: index + 2, cells: Object.fromEntries(entries) }]
      : [];
  });
  return { headings, rows };
}
