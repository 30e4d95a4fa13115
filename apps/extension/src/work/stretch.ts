/**
 * What to do now, as one stretch of a checklist: its next step and those that follow, up to the first whose outcome is
 * recorded. That outcome is the one button; the steps before it become known from it.
 */

import type { StepRecords } from '@clearway/domain/checklist';
import type { SquareKey } from '@clearway/domain/client';
import type { MoveCode } from '@clearway/domain/state';
import type { StepLine } from '@clearway/domain/step-standing';
import type { Assigned } from '@clearway/domain/steps';

export type List = {
  readonly assigned: Assigned;
  readonly lines: readonly StepLine[];
  readonly next: StepLine | null;
};

export type Stretch = {
  readonly assigned: Assigned;
  readonly lines: readonly StepLine[];
  /** The step whose outcome the stretch ends with. */
  readonly goal: StepLine;
};

/** A step of a client by name: `<checklist> <record> <step>`. */
export const keyOf = (assigned: Assigned, step: string): string =>
  `${assigned.checklist.id} ${assigned.record} ${step}`;

const isOpen = ({ step, standing }: StepLine) =>
  !step.optional && ['not-started', 'in-progress', 'waiting', 'blocked'].includes(standing.state);

/** The stretch of a list that begins at its next step; null when nothing of it is left. */
export function stretchOf({ assigned, lines, next }: List): Stretch | null {
  if (!next) return null;
  const rest = lines.slice(lines.indexOf(next)).filter(isOpen);
  const end = rest.findIndex((line) => line.step.records);
  const stretch = end < 0 ? rest.slice(0, 1) : rest.slice(0, end + 1);
  const goal = stretch.at(-1);
  return goal ? { assigned, lines: stretch, goal } : null;
}

/** The stretch that ends with this step, whatever comes before it: chosen by hand. */
export function stretchAt(lists: readonly List[], key: string | null): Stretch | null {
  for (const { assigned, lines } of lists) {
    const goal = lines.find((line) => keyOf(assigned, line.step.id) === key);
    if (goal) return { assigned, lines: [goal], goal };
  }
  return null;
}

/** Which record a move asks for next. */
const wanted: Partial<Record<MoveCode, readonly StepRecords[]>> = {
  'tell-client': ['client-told', 'connection-expected'],
  'send-again': ['connection-requested'],
  'open-access': ['connection-requested', 'connection-expected', 'invitation-sent', 'route-chosen'],
  'check-said': ['connection-answered', 'invitation-accepted'],
  'approve-request': ['connection-answered'],
  'approve-ours': ['connection-answered'],
  'add-us': ['connection-requested'],
  'accept-invitation': ['invitation-accepted'],
};

type Here = {
  /** Screen in front, or null. */
  readonly screen: string | null;
  readonly move: MoveCode | null;
  /** Squares that are open: their profile's kinds need nothing more. */
  readonly open: readonly SquareKey[];
};

/** The stretches in the order to offer them: those of this screen, then those the next move asks for, then as they come. */
export function inOrder(lists: readonly List[], here: Here): readonly Stretch[] {
  const all = lists.flatMap((list) => stretchOf(list) ?? []);
  const score = (stretch: Stretch) => {
    const onScreen = stretch.lines.some(
      (line) => here.screen !== null && line.step.screens.includes(here.screen),
    );
    const asked = here.move && wanted[here.move]?.some((records) => records === stretch.goal.step.records);
    const done = here.open.filter((key) => key.startsWith(stretch.assigned.kind)).length === 2;
    return (onScreen ? 4 : 0) + (asked ? 2 : 0) - (done ? 1 : 0);
  };
  return all
    .map((stretch, at) => ({ stretch, at, score: score(stretch) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ stretch }) => stretch);
}
