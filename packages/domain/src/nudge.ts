/** When our own member is reminded to nudge the client: on set days after a request was sent, until somebody was told again. */
import { businessDayFrom } from './business-day.ts';
import { addDays, type Day } from './day.ts';

/** A request that the client has to answer: the day it was sent, the last time they were told, the day it must be answered by. */
export type AskedOf = { readonly on: Day; readonly toldOn: Day | null; readonly actBy: Day | null };

/** `days` after the request; a day on which nobody works moves to the next business day, never past the act-by day. */
export type ReminderRule = { readonly days: readonly number[]; readonly businessDays: boolean };

function moved(on: Day, actBy: Day | null, rule: ReminderRule): Day {
  const next = rule.businessDays ? businessDayFrom(on) : on;
  return actBy && next > actBy && on <= actBy ? actBy : next;
}

/** The days on which a reminder falls, in order. */
export function nudgeDays(asked: AskedOf, rule: ReminderRule): readonly Day[] {
  return [...new Set(rule.days.map((days) => moved(addDays(asked.on, days), asked.actBy, rule)))].sort();
}

/** The latest reminder that fell due and after which nobody was told; null when there is none. */
export function nudgeDue(asked: AskedOf, rule: ReminderRule, today: Day): Day | null {
  const due = nudgeDays(asked, rule).filter((on) => on <= today);
  const last = due.at(-1);
  return last && (asked.toldOn === null || asked.toldOn < last) ? last : null;
}

/** The next reminder after today. */
export function nudgeNext(asked: AskedOf, rule: ReminderRule, today: Day): Day | null {
  return nudgeDays(asked, rule).find((on) => on > today) ?? null;
}
