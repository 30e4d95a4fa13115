/** Every id that must never change its meaning, one a line with what it stands for (approved/ids.txt). */
import { checklists } from './checklists.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { reviewItems } from './review-items.ts';

/** E.g. `step conn-ind-submit CRI-07` or `answer account.unsure`. The code beside an id shows when it was given to another thing. */
export function permanentIds(): readonly string[] {
  return [
    ...checklists.flatMap(({ id, procedure, steps }) => [
      `checklist ${id} ${procedure}`,
      ...steps.map((step) => `step ${step.id} ${step.code}`),
    ]),
    ...questions.flatMap(({ id, answers }) => [
      `question ${id}`,
      ...answers.map((answer) => `answer ${id}.${answer.id}`),
    ]),
    ...problems.map(({ id, code }) => `problem ${id} ${code}`),
    ...reviewItems.map(({ id, code }) => `review ${id} ${code}`),
  ];
}
