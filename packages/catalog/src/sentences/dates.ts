/** Days and counts in words. A day is a US Eastern day; the surface names the zone. */
import { type Day, dayOf, daysBetween, weekday } from '@clearway/domain/day';

const short = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const parts = (day: Day) => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

/** "Tue 22 Dec"; with the year when it is not the year of `today`. */
export function dayWords(day: Day, today: Day): string {
  const { year, month, date } = parts(day);
  const words = `${short[weekday(day)]} ${date} ${months[month - 1]}`;
  return year === parts(today).year ? words : `${words} ${year}`;
}

/** "Tue 22 Dec" as told at the instant `at`, ISO; with the year when it is another. */
export const when = (day: Day, at: string): string => dayWords(day, dayOf(at));

/** "Tue 22 Dec (29 d)": how far off it is stands behind it; today, tomorrow, and days late in words. */
export function dueWords(day: Day, today: Day): string {
  const left = daysBetween(today, day);
  const near = left === 0 ? 'today' : left === 1 ? 'tomorrow' : left < 0 ? `${-left} d late` : `${left} d`;
  return `${dayWords(day, today)} (${near})`;
}

/** "today", "yesterday", "9 days ago". */
export function agoWords(day: Day, today: Day): string {
  const past = daysBetween(day, today);
  if (past <= 0) return 'today';
  return past === 1 ? 'yesterday' : `${past} days ago`;
}

/** "9 days", "1 day", "less than a day" for a span that began on `from`. */
export function spanWords(from: Day, today: Day): string {
  const days = daysBetween(from, today);
  if (days <= 0) return 'less than a day';
  return countWords(days);
}

/** "1 day", "9 days". */
export const countWords = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

const long = {
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
  },
  es: {
    days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
  },
} as const;

/** For a letter: "Tuesday, December 22" or "martes 22 de diciembre". */
export function dayInWords(day: Day, language: keyof typeof long): string {
  const { month, date } = parts(day);
  const name = long[language].days[weekday(day)] ?? '';
  const of = long[language].months[month - 1] ?? '';
  return language === 'en' ? `${name}, ${of} ${date}` : `${name} ${date} de ${of}`;
}

/** The exact end of a clock of hours: "Thursday, November 26, 10:00 AM Eastern" or "jueves 26 de noviembre, 10:00 (hora del Este)". */
export function instantInWords(instant: string, language: keyof typeof long): string {
  const zone = { timeZone: 'America/New_York', hour: 'numeric', minute: '2-digit' } as const;
  const english = language === 'en';
  const time = new Intl.DateTimeFormat(english ? 'en-US' : 'es', { ...zone, hour12: english }).format(
    Date.parse(instant),
  );
  // Some engines put a narrow space before AM.
  const plain = time.replace(/\s/g, ' ');
  return `${dayInWords(dayOf(instant), language)}, ${plain} ${english ? 'Eastern' : '(hora del Este)'}`;
}

/** "PECOS", "PECOS and NPPES", "a, b and c". */
export function listed(items: readonly string[], and = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
