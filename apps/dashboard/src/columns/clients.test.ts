import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenColumns, columns, columnsText } from './clients.ts';

const keys = columns.map(({ key }) => key);

describe('the columns of the list', () => {
  it('have a label and a key each, once', () => {
    expect(columns.every(({ label }) => label.length > 0)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('always come back from the address as they were chosen, the client first', () => {
    fc.assert(
      fc.property(fc.subarray(keys.slice(1), { minLength: 1 }), (chosen) => {
        const all = ['client', ...chosen];
        expect(chosenColumns(columnsText(all)).map(({ key }) => key)).toEqual(all);
      }),
    );
  });

  it('leave the address empty for the usual choice, and ignore unknown names in it', () => {
    expect(columnsText(chosenColumns(undefined).map(({ key }) => key))).toBeUndefined();
    expect(chosenColumns('nonsense')).toEqual(chosenColumns(undefined));
  });
});
