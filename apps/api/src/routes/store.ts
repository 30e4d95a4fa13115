/** All answers about what a team recorded, one noun a file. */
import type { Answers } from '../answers.ts';
import { changeAnswers } from './changes.ts';
import { clientAnswers } from './clients.ts';
import { importAnswers } from './imports.ts';
import { jobAnswers } from './jobs.ts';
import { overviewAnswers } from './overviews.ts';
import { peopleAnswers } from './people.ts';
import { removalAnswers } from './removal.ts';
import { talkAnswers } from './talk.ts';
import { viewAnswers } from './views.ts';

export const storeAnswers = {
  ...changeAnswers,
  ...clientAnswers,
  ...peopleAnswers,
  ...overviewAnswers,
  ...importAnswers,
  ...jobAnswers,
  ...removalAnswers,
  ...talkAnswers,
  ...viewAnswers,
} satisfies Partial<Answers>;
