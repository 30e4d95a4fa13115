import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from './reminder-days.ts';

describe('days typed into a setting', () => {
  it('come in order, none twice', () => {
    expect(daysIn('14, 3 7,3')).toEqual([3, 7, 14]);
  });
  it('are refused where one is no day', () => {
    expect(daysIn('3, soon')).toBeNull();
    expect(daysIn('')).toBeNull();
    expect(daysIn('61')).toBeNull();
    expect(daysIn('1.5')).toBeNull();
  });
  it('always come back as they were', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, (list) => {
        expect(daysIn(list.join(', '))).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });
});
