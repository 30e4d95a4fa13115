/** What one member has to do, by the day it is due: our own moves, and clients whose reminder has come. */
import type { ClientLine } from '@clearway/contract/clients';
import { addDays, type Day } from '@clearway/domain/day';
import { type AskedOf, nudgeDue, type ReminderRule } from '@clearway/domain/nudge';

export type Task = {
  readonly line: ClientLine;
  readonly due: Day | null;
  /** `nudge`: the client is to move and is to be reminded; else the move is ours. */
  readonly is: 'move' | 'nudge';
};

export const spans = ['overdue', 'today', 'week', 'later', 'undated'] as const;
export type Span = (typeof spans)[number];

/** The request of a line that waits on its client, as reminders see it; null while nothing was asked. */
export function askedOf(line: ClientLine): AskedOf | null {
  if (!line.asked?.on) return null;
  return { on: line.asked.on, toldOn: line.asked.told?.on ?? null, actBy: line.move?.actBy ?? null };
}

/** The day a reminder of this line fell due, while nobody was told after it. */
export function reminderOf(line: ClientLine, rule: ReminderRule, today: Day): Day | null {
  const asked = line.move?.mover === 'client' ? askedOf(line) : null;
  return asked && nudgeDue(asked, rule, today);
}

/** Tasks of lines on which we are to move, and of lines on which a client is to be reminded, in order of the day. */
export function tasksOf(
  lines: readonly ClientLine[],
  rule: ReminderRule | null,
  today: Day,
): readonly Task[] {
  const tasks = lines.flatMap((line): Task[] => {
    if (line.move?.mover === 'us') return [{ line, due: line.move.actBy ?? line.actBy, is: 'move' }];
    const due = rule && reminderOf(line, rule, today);
    return due ? [{ line, due, is: 'nudge' }] : [];
  });
  return tasks.sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : a.due === b.due ? 0 : 1));
}

/** Which part of the page a day belongs to. */
export function spanOf(due: Day | null, today: Day): Span {
  if (due === null) return 'undated';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return due <= addDays(today, 7) ? 'week' : 'later';
}

export const spanWords: Readonly<Record<Span, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  week: 'Within a week',
  later: 'Later',
  undated: 'No date yet',
};
