import { checklists } from '../checklists.ts';
import { type Question, questions } from '../questions.ts';
import { leads, line, lines, page, sourceLine } from './lines.ts';

/** Every question of discovery, why it is asked, and where each answer leads. */
export const printQuestions = (): string =>
  page(
    'What is asked',
    'The answers choose the checklists of a client; of several that call for one, any is enough.',
    questions.map(questionLines),
  );

const questionLines = ({ id, ask, why, answers, kinds, sources, checked }: Question): readonly string[] => [
  `## ${ask}`,
  '',
  `\`${id}\`${kinds ? ` · only ${kinds.join(' and ')}` : ''}`,
  '',
  ...line('Why', why),
  ...lines(
    'Answer',
    answers.map((answer) => `${answer.words}${leads(answer.leadsTo)}${called(id, answer.id)}`),
  ),
  sourceLine(sources),
  `- Checked: ${checked}`,
];

/** The checklists an answer gives to a client by itself. */
function called(question: string, answer: string): string {
  const given = checklists.filter(({ appliesTo }) => appliesTo.answers?.[question]?.includes(answer));
  return given.length > 0 ? ` · gives ${given.map(({ id }) => `\`${id}\``).join(', ')}` : '';
}
