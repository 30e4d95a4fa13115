import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyInstant } from './arbitrary-values.ts';
import { runDays, runHours, spansWeekend } from './clock.ts';
import { addDays, day, dayOf, daysBetween, endOfDay, isDay, startOfDay, weekday } from './day.ts';

describe('a day', () => {
  it('is the day on the wall in the East, whatever the offset of the instant', () => {
    expect(dayOf('2026-11-24T04:59:59.999Z')).toBe('2026-11-23');
    expect(dayOf('2026-11-24T05:00:00.000Z')).toBe('2026-11-24');
    expect(dayOf('2026-07-24T03:59:59.999Z')).toBe('2026-07-23');
    expect(dayOf('2026-07-24T04:00:00.000Z')).toBe('2026-07-24');
  });
  it('of the change of the clocks has 23 or 25 hours', () => {
    const hours = (text: string) =>
      (Date.parse(endOfDay(day(text))) - Date.parse(startOfDay(day(text)))) / 3_600_000;
    expect([hours('2026-03-08'), hours('2026-11-01'), hours('2026-11-23')]).toEqual([23, 25, 24]);
  });
  it('is on the calendar or it is none', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-04-31'].some(isDay)).toBe(false);
    expect(() => day('2026-02-30')).toThrow(RangeError);
    expect(weekday(day('2026-11-23'))).toBe(1);
  });
  it('always begins where the day before ends, and holds its own first and last instant', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(endOfDay(one)).toBe(startOfDay(addDays(one, 1)));
        expect(dayOf(startOfDay(one))).toBe(one);
        expect(dayOf(new Date(Date.parse(endOfDay(one)) - 1).toISOString())).toBe(one);
      }),
    );
  });
  it('always counts there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (one, days) => {
        expect(daysBetween(one, addDays(one, days))).toBe(days);
      }),
    );
  });
});

describe('a clock of days', () => {
  it('sent Monday 23 November 2026: act by Tuesday 22 December, last day Wednesday 23, over from Thursday 24 at 00:00 in the East', () => {
    expect(runDays('connection-request', day('2026-11-23'), 30)).toMatchObject({
      actBy: '2026-12-22',
      lastDay: '2026-12-23',
      risksAt: '2026-12-14T05:00:00.000Z',
      lapsesAt: '2026-12-24T05:00:00.000Z',
    });
  });
  it('never loses or gains a day over a change of the clocks', () => {
    const over = runDays('connection-request', day('2026-10-15'), 30);
    expect([over.lastDay, over.lapsesAt]).toEqual(['2026-11-14', '2026-11-15T05:00:00.000Z']);
    const spring = runDays('connection-request', day('2026-02-20'), 30);
    expect([spring.lastDay, spring.lapsesAt]).toEqual(['2026-03-22', '2026-03-23T04:00:00.000Z']);
  });
  it('is always at risk before it is over, and to be acted on one day before its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 10, max: 120 }), (from, days) => {
        const run = runDays('connection-request', from, days);
        expect(run.risksAt < run.lapsesAt).toBe(true);
        expect(daysBetween(run.actBy, run.lastDay)).toBe(1);
        expect(daysBetween(from, run.lastDay)).toBe(days);
        expect(dayOf(run.lapsesAt)).toBe(addDays(run.lastDay, 1));
      }),
    );
  });
});

describe('a clock of hours', () => {
  it('ends to the minute, and says when a weekend lies in it', () => {
    const friday = '2026-11-27T14:44:00.000Z';
    const run = runHours('staff-pin', friday, 72);
    expect(run).toMatchObject({
      lapsesAt: '2026-11-30T14:44:00.000Z',
      risksAt: '2026-11-29T14:44:00.000Z',
      actBy: '2026-11-30',
    });
    expect(spansWeekend(friday, run.lapsesAt)).toBe(true);
    expect(spansWeekend('2026-11-23T14:44:00.000Z', '2026-11-26T14:44:00.000Z')).toBe(false);
  });
  it('always has its whole length, whatever the clocks on the wall do', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 200 }), (from, hours) => {
        expect(Date.parse(runHours('staff-pin', from, hours).lapsesAt) - Date.parse(from)).toBe(
          hours * 3_600_000,
        );
      }),
    );
  });
});
