/** What one person has to do for one client, in words. */
import { checklists, stepById } from '@clearway/catalog/checklists';
import { messages as catalogue } from '@clearway/catalog/messages';
import { askedOf } from '@clearway/catalog/messages/asked';
import { letterOf } from '@clearway/catalog/messages/compose';
import type { View } from '@clearway/domain/client';
import type { Clocks } from '@clearway/domain/clock';
import { type Day, dayOf } from '@clearway/domain/day';
import type { PersonId } from '@clearway/domain/id';
import { type Message, messages } from '@clearway/domain/message';
import { nextMoves } from '@clearway/domain/moves';
import type { Reading } from '@clearway/domain/reading';
import type { Language } from './link.ts';

export type Task = {
  /** Stays the same while the step is the same; a form names the task by it. */
  readonly key: string;
  readonly message: Message;
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly after: readonly string[];
  readonly actBy: Day | null;
  /** Steps of the checklists that it asks for. */
  readonly asks: readonly string[];
};

export type Holder = {
  readonly view: View;
  readonly person: PersonId;
  readonly language: Language;
  /** Name of the member who made the link. */
  readonly sender: string;
};

export const readingAt = (clocks: Clocks, now: string): Reading => ({ checklists, clocks, now });

/** The tasks of this person alone; a message to somebody else of the client is not theirs to see. */
export function tasksFor(holder: Holder, reading: Reading): readonly Task[] {
  const { view, person } = holder;
  const theirs = messages(view, reading).filter(
    (message) => message.person === person && message.move !== null,
  );
  const all = theirs.flatMap((message) => taskOf(message, holder, reading) ?? []);
  return all.filter((task, at) => all.findIndex(({ key }) => key === task.key) === at);
}

function taskOf(due: Message, { view, language, sender }: Holder, { clocks }: Reading): Task | null {
  const { kind, move } = due;
  if (catalogue[kind].to !== 'client') return null;
  const letter = letterOf(askedOf({ due, kind, language, view, sender, clocks }), clocks);
  const asks = catalogue[kind].asks.filter((step) => stepById(step) !== undefined);
  const { subject: title, why, steps, after } = letter;
  return {
    key: `${kind}.${move?.record ?? ''}`,
    message: due,
    title,
    why,
    steps,
    after,
    actBy: move?.actBy ?? null,
    asks,
  };
}

/** Days on which somebody said that something is done which we have not seen yet. */
export function saidDays(view: View, reading: Reading): readonly Day[] {
  const moves = nextMoves(view, reading).filter(({ code }) => code === 'check-said');
  return [...new Set(moves.map(({ since }) => since ?? dayOf(reading.now)))];
}
