/** Why a client has a checklist. */
import type { Because } from '@clearway/domain/steps';
import type { Name } from './history.ts';
import { routeWords } from './names.ts';

const words: Readonly<Record<Because['code'], (slots: Because['slots'], name: Name) => string>> = {
  'for-everybody': () => 'Everybody with such a profile has it.',
  'by-route': ({ route }) => `It belongs to the way in “${routeOf(route)}”.`,
  'by-answer': ({ question, answer }, name) =>
    `It follows from the answer “${name(`${question}.${answer}`)}” to “${name(question ?? '')}”.`,
  begun: () => 'Somebody began it.',
  'by-hand': () => 'Nobody began it. The first tick does.',
};

/** The reason as a sentence; `name` gives the words of questions and answers. */
export const becauseSentence = ({ code, slots }: Because, name: Name): string => words[code](slots, name);

const routeOf = (route: string | undefined): string =>
  Object.entries(routeWords).find(([id]) => id === route)?.[1] ?? '';
