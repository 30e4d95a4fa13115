import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, readSheet, sheetText, withCell } from './sheet.ts';

const cell = fc.string({ maxLength: 12 }).filter((text) => !text.includes('\uFEFF') && !text.includes('\r'));
const anySheet = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    headings: fc.constant(['Client', 'NPI', 'Note', 'Owner'].slice(0, width)),
    rows: fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .filter((row) => row.some((text) => text.trim() !== '')),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);

describe('a sheet', () => {
  it('is read with commas, semicolons or tabs, and with a byte-order mark', () => {
    const read = { headings: ['Client', 'NPI'], rows: [['Osei, Amara', '2000000009']] };
    expect(readSheet('\uFEFFClient;NPI\n"Osei, Amara";2000000009\n')).toEqual(read);
    expect(readSheet('Client\tNPI\nOsei, Amara\t2000000009')).toEqual(read);
    expect(readSheet('Client,NPI\r\n"Osei, Amara",2000000009\r\n\r\n')).toEqual(read);
  });

  it('always comes back as it was written', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(readSheet(sheetText(sheet))).toEqual(sheet);
      }),
    );
  });

  it('never changes another cell than the one set', () => {
    fc.assert(
      fc.property(anySheet, cell, (sheet, value) => {
        const next = withCell(sheet, 2, 'NPI', value);
        expect(cellOf(next, 2, 'NPI')).toBe(value);
        expect(next.rows.map((row, index) => (index === 0 ? row.toSpliced(1, 1) : row))).toEqual(
          sheet.rows.map((row, index) => (index === 0 ? row.toSpliced(1, 1) : row)),
        );
      }),
    );
  });
});
