/**
 * Running deadlines. Lengths never stand here: they come in `Clocks` from catalog/src/clocks.ts with the team's
 * overrides, so one number is written once (house.md section 4).
 */
import { addDays, type Day, dayOf, endOfDay, startOfDay, weekday } from './day.ts';

export const clockIds = [
  'connection-request',
  'staff-pin',
  'password-life',
  'password-lock',
  'user-id-mail',
  'usable-after-approval',
  'e-signature',
  'role-request',
  'paper-review',
  'nppes-draft',
  'npi-change',
  'access-review',
  'access-review-individual',
  'mfa-code',
  'iacs-mail-code',
  'iacs-approval',
] as const;
export type ClockId = (typeof clockIds)[number];

/** A length in days (counted in US Eastern days), in hours (exact), or not published by anyone: then we ask again every `chaseDays`. */
export type Length =
  | { readonly unit: 'days'; readonly days: number }
  | { readonly unit: 'hours'; readonly hours: number }
  | { readonly unit: 'unknown'; readonly chaseDays?: number };

export type Clocks = Readonly<Record<ClockId, Length>>;

/** A clock that runs: instants are ISO strings in UTC. `lapsesAt` is the first instant at which it is over. */
export type Running = {
  readonly clock: ClockId;
  /** Last day it counts, in US Eastern days; for hour clocks the day its end falls on. */
  readonly lastDay: Day;
  /** The day we ask for action: one day before the last for day clocks, the last day itself for hour clocks. */
  readonly actBy: Day;
  readonly risksAt: string;
  readonly lapsesAt: string;
};

/** Days left at which a clock of days is at risk; hours left for a clock of hours (product.md section 4). */
export const riskDays = 9;
const riskHours = 24;
const hour = 3_600_000;

/** A clock of days that began on `from` (US Eastern day). Sent Mon 23 Nov 2026 with 30 days: last day Wed 23 Dec, act by Tue 22 Dec. */
export function runDays(clock: ClockId, from: Day, days: number): Running {
  return { clock, ...untilLast(addDays(from, days)) };
}

type Ends = Omit<Running, 'clock'>;
/** Of the last days a team has in sight; every change of a record asks for those of its clocks again. */
const ends = new Map<Day, Ends>();
const endsKept = 4000;

function untilLast(lastDay: Day): Ends {
  const known = ends.get(lastDay);
  if (known) return known;
  const made = {
    lastDay,
    actBy: addDays(lastDay, -1),
    risksAt: startOfDay(addDays(lastDay, -riskDays)),
    lapsesAt: endOfDay(lastDay),
  };
  if (ends.size >= endsKept) ends.clear();
  ends.set(lastDay, made);
  return made;
}

/** A clock of hours that began at the instant `from` (ISO). Its end is exact. */
export function runHours(clock: ClockId, from: string, hours: number): Running {
  const end = Date.parse(from) + hours * hour;
  const lapsesAt = new Date(end).toISOString();
  const lastDay = dayOf(lapsesAt);
  return {
    clock,
    lastDay,
    actBy: lastDay,
    risksAt: new Date(end - riskHours * hour).toISOString(),
    lapsesAt,
  };
}

/** True when a Saturday or Sunday lies between two instants, both days included: nobody may be there to use a PIN. */
export function spansWeekend(from: string, to: string): boolean {
  const last = dayOf(to);
  for (let day = dayOf(from); day <= last; day = addDays(day, 1)) {
    if (weekday(day) === 0 || weekday(day) === 6) return true;
  }
  return false;
}
