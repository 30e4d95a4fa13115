/** What a `goTo` or `leadsTo` of the catalogue points at. One name space: an id stands for one thing only. */
import { checklists, stepById } from './checklists.ts';
import { contactById } from './contacts.ts';
import { branches } from './problems/branches.ts';
import { problemById } from './problems.ts';

export type Target = {
  readonly kind: 'checklist' | 'step' | 'problem' | 'branch' | 'contact';
  readonly id: string;
  /** Words for a link to it. */
  readonly words: string;
};

/** The target with this id, or null when the catalogue has none. */
export function targetOf(id: string): Target | null {
  const checklist = checklists.find((one) => one.id === id);
  if (checklist) return { kind: 'checklist', id, words: checklist.title };
  const step = stepById(id);
  if (step) return { kind: 'step', id, words: step.title };
  const problem = problemById(id);
  if (problem) return { kind: 'problem', id, words: problem.symptom };
  const branch = branches.find((one) => one.id === id);
  if (branch) return { kind: 'branch', id, words: branch.ask };
  const contact = contactById(id);
  return contact ? { kind: 'contact', id, words: contact.name } : null;
}
