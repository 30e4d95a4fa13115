import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayFrom, federalHolidays, isBusinessDay } from './business-day.ts';
import { addDays, day, daysBetween } from './day.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days));

describe('business days', () => {
  it('knows the federal holidays of 2026, the observed ones too', () => {
    expect(federalHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('knows that New Year’s Day 2028 is observed on the last day of 2027', () => {
    expect(isBusinessDay(day('2027-12-31'))).toBe(false);
  });

  it('always finds a business day within five days, never before the day asked for', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const found = businessDayFrom(from);
        expect(isBusinessDay(found)).toBe(true);
        expect(daysBetween(from, found)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(from, found)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('leaves a business day where it is', () => {
    expect(businessDayFrom(day('2026-11-27'))).toBe('2026-11-27');
  });
});
