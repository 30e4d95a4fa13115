/**
 * What to do now, as one stretch of a checklist: its next step and those that follow, up to the first whose outcome is
 * recorded. That outcome is the one button; the steps before it become known from it.
 */

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
  // A step that is blocked ends the stretch: nothing behind it can go on.
  const end = rest.findIndex((line) => line.step.records || line.standing.state === 'blocked');
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

/** The step a move is made at. */
export type Aim = {
  readonly checklist: string | null;
  readonly step: string | null;
  readonly record: string;
};

const aimed = (stretch: Stretch, aim: Aim) =>
  stretch.assigned.checklist.id === aim.checklist &&
  stretch.assigned.record === aim.record &&
  stretch.lines.some((line) => line.step.id === aim.step);

/** The stretch a move asks for: the one of its list that reaches its step, or that step alone (to send again, to tell again). */
function forMove(lists: readonly List[], all: readonly Stretch[], aim: Aim): Stretch | null {
  const there = all.find((stretch) => aimed(stretch, aim));
  if (there || !aim.step) return there ?? null;
  const same = ({ assigned }: List) => assigned.checklist.id === aim.checklist;
  const list = lists.find((one) => same(one) && one.assigned.record === aim.record) ?? lists.find(same);
  return list ? stretchAt([list], keyOf(list.assigned, aim.step)) : null;
}

/**
 * The stretches in the order to offer them: those of the screen in front, then those the moves ask for, then as they
 * come. `moves` are the client's, the most pressing first.
 */
export function inOrder(
  lists: readonly List[],
  screen: string | null,
  moves: readonly Aim[],
): readonly Stretch[] {
  const all = lists.flatMap((list) => stretchOf(list) ?? []);
  const asked = moves.flatMap((move) => forMove(lists, all, move) ?? []);
  const every = [...asked, ...all.filter((stretch) => !asked.includes(stretch))];
  const here = (stretch: Stretch) =>
    screen !== null && stretch.lines.some((line) => line.step.screens.includes(screen));
  const ordered = [...every.filter(here), ...every.filter((stretch) => !here(stretch))];
  const keys = ordered.map(({ assigned, goal }) => keyOf(assigned, goal.step.id));
  return ordered.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
