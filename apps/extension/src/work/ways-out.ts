/** One page of the tree of problems: what it says, and where one can go on from it. Whatever it is, it leads on. */
import { checklists, stepById } from '@clearway/catalog/checklists';
import { type Contact, type ContactId, contactById } from '@clearway/catalog/contacts';
import { problemById } from '@clearway/catalog/problems';
import { branches } from '@clearway/catalog/problems/branches';
import { targetOf } from '@clearway/catalog/targets';
import type { Step } from '@clearway/domain/checklist';

/** The question the tree begins with. */
export const root = 'what-goes-wrong';

export type Onward = { readonly to: string; readonly words: string };
export type Page = {
  readonly title: string;
  readonly says: readonly string[];
  /** What to do, in the order to try, each with where it leads. */
  readonly ways: readonly { readonly do: string; readonly on: readonly Onward[] }[];
  /** Answers to choose from, or the steps of a checklist. */
  readonly answers: readonly Onward[];
  /** A step, spelled out. */
  readonly step: Step | null;
  readonly contacts: readonly Contact[];
};

const empty = { says: [], ways: [], answers: [], step: null, contacts: [] } as const;
const onward = (id: string): readonly Onward[] => {
  const found = targetOf(id);
  return found ? [{ to: id, words: found.words }] : [];
};
const called = (ids: readonly ContactId[]) => ids.flatMap((id) => contactById(id) ?? []);

/** The page of a problem, a question, a checklist, a step or a contact. */
export function pageOut(id: string): Page {
  const problem = problemById(id);
  if (problem) {
    const ways = problem.waysOut.map((way) => ({ do: way.do, on: way.goTo.flatMap(onward) }));
    return { ...empty, title: problem.symptom, says: [problem.cause], ways, contacts: called(problem.call) };
  }
  const branch = branches.find((one) => one.id === id);
  if (branch) {
    const answers = branch.answers.map(({ words, leadsTo }) => ({ to: leadsTo, words }));
    return { ...empty, title: branch.ask, answers };
  }
  const list = checklists.find((one) => one.id === id);
  if (list)
    return {
      ...empty,
      title: list.title,
      answers: list.steps.map(({ id: to, title }) => ({ to, words: title })),
    };
  const step = stepById(id);
  if (step) return { ...empty, title: step.title, step };
  const contact = contactById(id);
  return contact ? { ...empty, title: contact.name, contacts: [contact] } : pageOut(root);
}
