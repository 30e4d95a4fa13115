/** What is asked to learn how a client stands. Steps of discovery name these ids; `AppliesTo.answers` names the answers. */
import type { ProfileKind, Source } from '@clearway/domain/checklist';
import { accessQuestions } from './questions/access.ts';
import { accountQuestions } from './questions/account.ts';

export type Answer = {
  readonly id: string;
  readonly words: string;
  /** Checklist or step it leads to, when it leads to one. */
  readonly leadsTo?: string;
};

export type Question = {
  /** Permanent kebab id. */
  readonly id: string;
  readonly ask: string;
  /** Why we ask, shown beside the question. */
  readonly why: string;
  readonly answers: readonly Answer[];
  /** Profile kinds it is asked for; all unless given. */
  readonly kinds?: readonly ProfileKind[];
  readonly sources: readonly Source[];
  readonly checked: string;
};

export const questions: readonly Question[] = [...accountQuestions, ...accessQuestions];

/** The question with this id, or undefined. */
export function questionById(id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}
