import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

const cells = (line: string): string[] =>
  Papa.parse<string[]>(line, { delimiter: ',', newline: '\r\n' }).data[0] ?? [];

test.each([
  '=1+1',
  ' =1+1',
  '\t=1',
  '\r\n=1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '＠SUM',
  '\u200b=1',
  '\ufeff=1',
  ' @x',
])('%j is text for a spreadsheet', (text) => {
  expect(cells(csvLine([text, 'next']))).toEqual([`'${text}`, 'next']);
});

test('a cell never begins a formula, and comes back as it was but for the apostrophe before it', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('=', '+', '-', '@', '＝', '\t', ' ', '"', ',', '\n', '\u200b'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const [read = ''] = cells(csvLine([text, 'next']));
      expect(read).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/);
      expect([text, `'${text}`]).toContain(read);
    }),
  );
});
