/** Days on which offices of the US government work: no weekend, no federal holiday (5 U.S.C. 6103), the day observed in their place. */
import { addDays, type Day, day, weekday } from './day.ts';

const on = (year: number, month: number, date: number): Day =>
  day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** The nth of a weekday in a month, counted from its first day. */
function nth(year: number, month: number, wanted: number, count: number): Day {
  const first = on(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (count - 1));
}

/** A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after. */
function observed(holiday: Day): Day {
  if (weekday(holiday) === 6) return addDays(holiday, -1);
  return weekday(holiday) === 0 ? addDays(holiday, 1) : holiday;
}

/** The eleven federal holidays of a year as observed. */
export function federalHolidays(year: number): readonly Day[] {
  return [
    observed(on(year, 1, 1)),
    nth(year, 1, 1, 3),
    nth(year, 2, 1, 3),
    addDays(nth(year, 6, 1, 1), -7),
    observed(on(year, 6, 19)),
    observed(on(year, 7, 4)),
    nth(year, 9, 1, 1),
    nth(year, 10, 1, 2),
    observed(on(year, 11, 11)),
    nth(year, 11, 4, 4),
    observed(on(year, 12, 25)),
  ];
}

export function isBusinessDay(of: Day): boolean {
  if (weekday(of) === 0 || weekday(of) === 6) return false;
  const year = Number(of.slice(0, 4));
  // New Year's Day of the next year may be observed on the last day of this one.
  return ![...federalHolidays(year), ...federalHolidays(year + 1)].includes(of);
}

/** The day itself when it is a business day, else the next one. */
export function businessDayFrom(from: Day): Day {
  let at = from;
  while (!isBusinessDay(at)) at = addDays(at, 1);
  return at;
}
