import { addDays, day } from '@clearway/domain/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageWords, dayWords, distanceWords, dueWords, instantWords, urgencyOf } from './due.ts';

const today = day('2026-11-23');
const anyOffset = fc.integer({ min: -2000, max: 2000 });

describe('days in words', () => {
  it('says the day first and how far in brackets', () => {
    expect(dueWords(day('2026-12-22'), today)).toBe('Tue 22 Dec (29 d)');
    expect(dueWords(today, today)).toBe('Mon 23 Nov (today)');
    expect(dueWords(day('2026-11-20'), today)).toBe('Fri 20 Nov (3 d late)');
  });

  it('names the year only when it is another', () => {
    expect(dayWords(day('2027-01-04'), today)).toBe('Mon 4 Jan 2027');
  });

  it('always calls what lies before today late, and nothing else', () => {
    fc.assert(
      fc.property(anyOffset, (offset) => {
        const that = addDays(today, offset);
        expect(distanceWords(that, today).endsWith('late')).toBe(offset < 0);
        expect(urgencyOf(that, today) === 'late').toBe(offset < 0);
      }),
    );
  });

  it('never speaks of a negative age', () => {
    fc.assert(fc.property(anyOffset, (offset) => !ageWords(addDays(today, offset), today).includes('-')));
  });

  it('gives an instant in Eastern time with its zone', () => {
    expect(instantWords('2026-11-23T14:44:00.000Z', today, today)).toBe('Mon 23 Nov, 9:44 AM ET');
  });
});
