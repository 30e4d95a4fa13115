/** What the clock on a wall in a zone shows at an instant. */
import { type Day, day } from '@clearway/domain/day';

export type LocalTime = { readonly day: Day /** `hh:mm`, 24 hours. */; readonly time: string };

export function localTime(instant: string, zone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(Date.parse(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: day(`${part('year')}-${part('month')}-${part('day')}`),
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** True from the time of day on, for six hours: a service that was off does not send a morning's mail at night. */
export function isTime(now: string, at: string): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const past = minutes(now) - minutes(at);
  return past >= 0 && past < 360;
}
