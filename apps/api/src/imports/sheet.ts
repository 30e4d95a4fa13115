/** A sheet: headings and rows of text, from comma-, semicolon-, tab- or bar-separated text. */
import Papa from 'papaparse';

/** `number` is the row's number in the file; the heading is row 1. */
export type SheetRow = {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  /** What makes it unsure which cell is which; such a row is not guessed at. */
  readonly broken?: keyof typeof brokenWords;
};
export type Sheet = { readonly headings: readonly string[]; readonly rows: readonly SheetRow[] };

export const brokenWords = {
  'unclosed-quote':
    'A quotation mark opens here and is not closed where the cell ends. Nothing behind it can be read for sure.',
  'too-many-cells':
    'The row has more cells than the sheet has headings: a comma inside a cell may lack its quotation marks.',
} as const;

/** Most rows in one import. */
export const rowLimit = 20_000;

/** Without what a record would not keep: control characters, and marks that turn letters round (domain/text.ts). */
const tidy = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** Headings that come twice get a number, so that no column is lost. */
function unique(headings: readonly string[]): readonly string[] {
  const names = new Set<string>();
  return headings.map((heading, index) => {
    const plain = heading || `Column ${index + 1}`;
    let name = plain;
    for (let again = 2; names.has(name); again += 1) name = `${plain} (${again})`;
    names.add(name);
    return name;
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
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) });
  const unclosed = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const [first, ...rest] = data;
  if (!first || first.every((cell) => tidy(cell) === '')) return null;
  const headings = unique(first.map(tidy));
  const rows = rest.flatMap((cells, index) => {
    const entries = headings.map((heading, column) => [heading, tidy(cells[column] ?? '')] as const);
    return entries.some(([, value]) => value !== '')
      ? [
          {
            number: index + 2,
            cells: Object.fromEntries(entries),
            ...brokenBy(unclosed.has(index + 1), cells.slice(headings.length)),
          },
        ]
      : [];
  });
  return { headings, rows };
}

function brokenBy(unclosed: boolean, beyond: readonly string[]): Pick<SheetRow, 'broken'> {
  if (unclosed) return { broken: 'unclosed-quote' };
  return beyond.some((cell) => tidy(cell) !== '') ? { broken: 'too-many-cells' } : {};
}
