import { CalendarDate, fromAbsolute, parseDate, toCalendarDate } from '@internationalized/date';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, dayOf } from './day.ts';

const anyMs = fc.integer({
  min: Date.parse('1884-01-01T00:00:00Z'),
  max: Date.parse('2400-01-01T00:00:00Z'),
});
const byTheZone = (ms: number) => toCalendarDate(fromAbsolute(ms, 'America/New_York')).toString();

it('the day of an instant is always that of the zone, whatever was asked before in the same hour', () => {
  fc.assert(
    fc.property(anyMs, fc.array(fc.integer({ min: -7_200_000, max: 7_200_000 })), (ms, steps) => {
      for (const at of [ms, ...steps.map((step) => ms + step)])
        expect(dayOf(new Date(at).toISOString())).toBe(byTheZone(at));
    }),
  );
});

it('the day turns at Eastern midnight in winter and in summer', () => {
  expect(dayOf('2026-01-15T04:59:59.999Z')).toBe('2026-01-14');
  expect(dayOf('2026-01-15T05:00:00.000Z')).toBe('2026-01-15');
  expect(dayOf('2026-07-15T03:59:59.999Z')).toBe('2026-07-14');
  expect(dayOf('2026-07-15T00:00:00-04:00')).toBe('2026-07-15');
});

it('what is no instant has no day', () => {
  expect(() => dayOf('soon')).toThrow();
});

it('days are always added as the calendar adds them', () => {
  const anyDay = fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), days: fc.integer({ min: 0, max: 364 }) })
    .map(({ year, days }) => new CalendarDate(year, 1, 1).add({ days }).toString() as Day);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(addDays(from, days)).toBe(parseDate(from).add({ days }).toString());
    }),
  );
});
