import { isNpi } from '@clearway/domain/npi';
import { expect, it } from 'vitest';
import { exampleSheet } from './example.ts';
import { readSheet } from './sheet.ts';

it('holds invented people only, with NPIs that pass the check', () => {
  for (const row of readSheet(exampleSheet).rows) {
    const npis = row.filter((cell) => /^\d{10}$/.test(cell));
    expect(npis.length).toBeGreaterThan(0);
    for (const npi of npis) expect(isNpi(npi) && npi.startsWith('2')).toBe(true);
    for (const cell of row) if (cell.includes('@')) expect(cell).toMatch(/@example\.com$/);
  }
});
