/**
 * Which mail is due to whom: the digest of one's own work, and the reminder to nudge clients on the days of the ladder.
 * Both are read from how things stand now, so they stop by themselves when the state changes.
 */
import type { ClientLine } from '@clearway/contract/clients';
import type { Settings } from '@clearway/contract/settings';
import { isBusinessDay } from '@clearway/domain/business-day';
import type { Day } from '@clearway/domain/day';
import { nudgeDue } from '@clearway/domain/nudge';
import { digestWords, reminderWords, type Written } from './words.ts';

export type Receiver = {
  readonly member: string;
  readonly name: string;
  readonly email: string;
  readonly refuses: readonly string[];
};
/** A receiver's own clients: those to act on by the end of a week, and those the client must answer. */
export type Work = {
  readonly overdue: readonly ClientLine[];
  readonly week: readonly ClientLine[];
  readonly asked: readonly ClientLine[];
};
export type Planned = Written & {
  readonly kind: 'digest' | 'reminder';
  readonly to: Receiver;
  /** Why it goes out, for the dry run. */
  readonly because: string;
  readonly once: string;
};

type Rules = Pick<Settings, 'digest' | 'reminders'>;

/** The digest of one receiver; null when there is nothing to say, it is off, refused, or nobody works today. */
export function digestFor(to: Receiver, work: Work, rules: Rules, today: Day): Planned | null {
  const { on, businessDays, at } = rules.digest;
  const count = work.overdue.length + work.week.length;
  if (!on || count === 0 || to.refuses.includes('digest') || (businessDays && !isBusinessDay(today)))
    return null;
  const because = `The digest is on at ${at}; ${work.overdue.length} overdue and ${work.week.length} due within a week are theirs.`;
  return { kind: 'digest', to, because, once: `digest ${to.member} ${today}`, ...digestWords(to.name, work) };
}

/** The clients whose request is due for a nudge: a day of the ladder has come and nobody told them since. */
export function dueNudges(asked: readonly ClientLine[], rules: Rules, today: Day): readonly ClientLine[] {
  const { on, ...rule } = rules.reminders;
  if (!on) return [];
  return asked.filter(({ asked: request, actBy, snoozedUntil }) => {
    if (!request?.on || (snoozedUntil !== null && snoozedUntil > today)) return false;
    return nudgeDue({ on: request.on, toldOn: request.told?.on ?? null, actBy }, rule, today) !== null;
  });
}

/** One reminder a receiver and day, however many clients it names. */
export function reminderFor(to: Receiver, work: Work, rules: Rules, today: Day): Planned | null {
  const due = dueNudges(work.asked, rules, today);
  if (due.length === 0 || to.refuses.includes('reminder')) return null;
  const because = `A day of the ladder (${rules.reminders.days.join(', ')}) has come for ${due.length} of their clients, and nobody told them since.`;
  return {
    kind: 'reminder',
    to,
    because,
    once: `reminder ${to.member} ${today}`,
    ...reminderWords(to.name, due, today),
  };
}
