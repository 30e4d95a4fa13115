/** Where days stand on the time scale, in shares of its width. */
import { addDays, type Day, daysBetween, weekday } from '@clearway/domain/day';

/** Days before today that are shown, and after it. */
export const back = 7;
export const ahead = 35;
const whole = back + ahead;

/** 0 at the left edge, 1 at the right; days outside stand at the edge. */
export function shareOf(day: Day, today: Day): number {
  const at = (daysBetween(today, day) + back) / whole;
  return Math.min(1, Math.max(0, at));
}

export const isBeyond = (day: Day, today: Day): boolean => daysBetween(today, day) > ahead;

/** The Mondays on the scale. */
export function mondays(today: Day): readonly Day[] {
  const first = addDays(today, -back);
  const start = addDays(first, (8 - weekday(first)) % 7);
  return Array.from({ length: Math.ceil(whole / 7) }, (_, week) => addDays(start, 7 * week)).filter(
    (day) => daysBetween(today, day) <= ahead,
  );
}
