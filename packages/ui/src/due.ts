/** Days in words: `Tue 22 Dec (29 d)`. Absolute first, how far in brackets; the year only when it is not this one. */
import { type Day, daysBetween } from '@clearway/domain/day';

// Written out: the browser's own formatter takes longer to make than a page of rows to draw.
const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue 22 Dec`, with the year when it differs from today's. */
export function dayWords(day: Day, today: Day): string {
  const at = new Date(`${day}T00:00:00Z`);
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${weekdayNames[at.getUTCDay()]} ${at.getUTCDate()} ${monthNames[at.getUTCMonth()]}${year}`;
}

/** `29 d`, `today`, `tomorrow`, `3 d late`. */
export function distanceWords(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 0 ? `${-days} d late` : `${days} d`;
}

/** `Tue 22 Dec (29 d)`. */
export function dueWords(day: Day, today: Day): string {
  return `${dayWords(day, today)} (${distanceWords(day, today)})`;
}

/** `28 d`, how long something has lasted; `today` for nothing yet. */
export function ageWords(since: Day, today: Day): string {
  const days = daysBetween(since, today);
  return days <= 0 ? 'today' : `${days} d`;
}

/** How pressing a day is: late or today, within a week, later. */
export function urgencyOf(day: Day, today: Day): 'late' | 'soon' | 'later' {
  const days = daysBetween(today, day);
  if (days < 0) return 'late';
  return days <= 7 ? 'soon' : 'later';
}

let clockTime: Intl.DateTimeFormat | undefined;
const hourAndMinute = () =>
  (clockTime ??= new Intl.DateTimeFormat('en-US', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'America/New_York',
  }));

/** An instant as `Mon 23 Nov, 9:44 AM ET`. */
export function instantWords(instant: string, dayOfInstant: Day, today: Day): string {
  return `${dayWords(dayOfInstant, today)}, ${hourAndMinute().format(new Date(instant))} ET`;
}
