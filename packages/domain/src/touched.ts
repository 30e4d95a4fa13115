/** What a new edition of the catalogue means for a client: which of its open checklists hold a step that was added, changed or retired. */
import type { Checklist } from './checklist.ts';
import type { View } from './client.ts';
import { stepLines } from './step-standing.ts';
import { type Assigned, checklistsFor } from './steps.ts';

export type Touched = {
  readonly assigned: Assigned;
  /** The steps of the edition that are in this list and not settled yet for this client. */
  readonly open: readonly string[];
  /** Those that were ticked under the earlier edition: what was ticked keeps its meaning. */
  readonly done: readonly string[];
};

const settled = ['done', 'known', 'not-needed'];

/** The client's checklists that the changed steps touch; one whose steps are all settled is finished and stays as it is. */
export function touchedBy(
  steps: readonly string[],
  view: View,
  checklists: readonly Checklist[],
): readonly Touched[] {
  const changed = new Set(steps);
  return checklistsFor(view, checklists).flatMap((assigned) => {
    const lines = stepLines(view, assigned);
    const finished = lines.every((line) => settled.includes(line.standing.state) || line.step.optional);
    const own = lines.filter((line) => changed.has(line.step.id));
    if (finished || own.length === 0) return [];
    const isOpen = (line: (typeof own)[number]) => !settled.includes(line.standing.state);
    return [
      {
        assigned,
        open: own.filter(isOpen).map((line) => line.step.id),
        done: own.filter((line) => !isOpen(line)).map((line) => line.step.id),
      },
    ];
  });
}
