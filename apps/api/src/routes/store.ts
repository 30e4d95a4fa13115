/** All answers about what a team recorded, one noun a file. */
import type { Answers } from '../answers.ts';
import { changeAnswers } from './changes.ts';
import { clientAnswers } from './clients.ts';

export const storeAnswers = { ...changeAnswers, ...clientAnswers } satisfies Partial<Answers>;
