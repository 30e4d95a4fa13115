/** What went wrong in one sentence a person can act on. */
import { Answered, Unanswered } from '@clearway/contract/send';

/** The service's own words for a problem it explained; for silence, what is safe and what to do. Anything else is thrown on. */
export function troubleWords(trouble: unknown): string {
  if (trouble instanceof Answered) return trouble.problem.message;
  if (trouble instanceof Unanswered)
    return 'The service did not answer. Nothing was changed; try again in a moment.';
  throw trouble;
}
