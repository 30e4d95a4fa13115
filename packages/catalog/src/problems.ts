/** What goes wrong, as a tree: symptom or question, cause, way out, whom to call. */
import type { Source } from '@clearway/domain/checklist';
import type { ContactId } from './contacts.ts';
import { connectionProblems } from './problems/connection.ts';
import { loginProblems } from './problems/login.ts';
import { peopleProblems } from './problems/people.ts';
import { roleProblems } from './problems/role.ts';
import { signingProblems } from './problems/signing.ts';

export type WayOut = {
  readonly do: string;
  /** Checklists, steps or contacts that help. */
  readonly goTo: readonly string[];
};

export type Problem = {
  /** Permanent kebab id. */
  readonly id: string;
  /** The id of the fact base, e.g. `PR-14`. */
  readonly code: string;
  readonly symptom: string;
  readonly cause: string;
  readonly impact: string;
  /** In the order to try. */
  readonly waysOut: readonly WayOut[];
  readonly call: readonly ContactId[];
  readonly sources: readonly Source[];
  readonly checked: string;
};

/** A question whose answers lead to problems or to further questions. */
export type Branch = {
  readonly id: string;
  readonly ask: string;
  readonly answers: readonly { readonly words: string; readonly leadsTo: string }[];
};

export const problems: readonly Problem[] = [
  ...loginProblems,
  ...roleProblems,
  ...connectionProblems,
  ...peopleProblems,
  ...signingProblems,
];

/** The problem with this id, or undefined. */
export function problemById(id: string): Problem | undefined {
  return problems.find((problem) => problem.id === id);
}
