/** The days one may put a client off to. */
import { addDays, type Day, weekday } from '@clearway/domain/day';

/** Tomorrow, next Monday, in a week, in a month; none twice. */
export function snoozeDays(today: Day): readonly { readonly label: string; readonly until: Day }[] {
  const monday = addDays(today, (8 - weekday(today)) % 7 || 7);
  const all = [
    { label: 'Tomorrow', until: addDays(today, 1) },
    { label: 'Next Monday', until: monday },
    { label: 'In a week', until: addDays(today, 7) },
    { label: 'In four weeks', until: addDays(today, 28) },
  ];
  return all.filter(({ until }, at) => all.findIndex((one) => one.until === until) === at);
}
