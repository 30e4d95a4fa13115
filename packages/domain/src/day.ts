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

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Since then Eastern clocks stand apart from UTC by whole hours: within one hour of UTC it is one day. */
const wholeHoursSince = Date.parse('1884-01-01T00:00:00Z');

/** Days by the hour of UTC: the same hours are asked for over and over, and zone rules are slow to read. */
const hours = new Map<number, Day>();
const hoursKept = 4000;

const readZone = (ms: number) => toCalendarDate(fromAbsolute(ms, zone)).toString() as Day;

/** The Eastern day an instant (ISO, any offset) falls on. */
export function dayOf(instant: string): Day {
  const ms = Date.parse(instant);
  const hour = Math.floor(ms / hourMs);
  const known = hours.get(hour);
  if (known !== undefined) return known;
  const found = readZone(ms);
  if (!(ms >= wholeHoursSince)) return found;
  if (hours.size >= hoursKept) hours.clear();
  hours.set(hour, found);
  return found;
}

/** A day has no hours and no zone here, so days are whole numbers of equal length. */
export function addDays(from: Day, days: number): Day {
  const moved = new Date(Date.parse(from) + days * dayMs);
  const near = moved.getUTCFullYear() > 0 && moved.getUTCFullYear() < 10_000;
  return near ? (moved.toISOString().slice(0, 10) as Day) : (parseDate(from).add({ days }).toString() as Day);
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
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
