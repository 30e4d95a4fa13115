/**
 * Calendar days in US Eastern time, where CMS sits (docs/decisions/0001). Nobody else multiplies milliseconds.
 * Wraps @internationalized/date, whose zone rules follow daylight saving.
 */
import { CalendarDate, fromAbsolute, parseDate, toCalendarDate, toZoned } from '@internationalized/date';

declare const dayBrand: unique symbol;
/** `yyyy-mm-dd`, a day on the US Eastern calendar. */
export type Day = string & { readonly [dayBrand]: true };

const zone = 'America/New_York';

/** True for a `yyyy-mm-dd` that is on the calendar (2026-02-30 is not). */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const made = new CalendarDate(year, month, date);
  return made.year === year && made.month === month && made.day === date;
}

/** Throws a RangeError where the text is not a day; for text from a person ask isDay first. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`"${text}" is not a day of the form yyyy-mm-dd`);
  return text;
}

/** One request asks for the day of one instant many times. */
let asked: { readonly instant: string; readonly day: Day } | null = null;

/** The Eastern day an instant (ISO, any offset) falls on. */
export function dayOf(instant: string): Day {
  if (asked?.instant === instant) return asked.day;
  const found = toCalendarDate(fromAbsolute(Date.parse(instant), zone)).toString() as Day;
  asked = { instant, day: found };
  return found;
}

export function addDays(from: Day, days: number): Day {
  return parseDate(from).add({ days }).toString() as Day;
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Days a team has in sight; zone rules are slow to read, and a day's first instant never changes. */
const starts = new Map<Day, string>();
const startsKept = 4000;

/** The first instant of the day in Eastern time, ISO in UTC. */
export function startOfDay(of: Day): string {
  const known = starts.get(of);
  if (known !== undefined) return known;
  const start = toZoned(parseDate(of), zone).toDate().toISOString();
  if (starts.size >= startsKept) starts.clear();
  starts.set(of, start);
  return start;
}

/** The first instant after the day in Eastern time, ISO in UTC. */
export function endOfDay(of: Day): string {
  return startOfDay(addDays(of, 1));
}

/** 0 Sunday to 6 Saturday. */
export function weekday(of: Day): number {
  return new Date(`${of}T00:00:00Z`).getUTCDay();
}
