import { branches } from '../problems/branches.ts';
import { type Branch, type Problem, problems } from '../problems.ts';
import { leads, line, lines, page, sourceLine } from './lines.ts';

/** The tree from symptom to cause to way out, its questions first. */
export const printProblems = (): string =>
  page('What goes wrong, and the way out', 'Answer the questions until a problem is named.', [
    ...branches.map(branchLines),
    ...problems.map(problemLines),
  ]);

const branchLines = ({ id, ask, answers }: Branch): readonly string[] => [
  `## ${ask}`,
  '',
  `\`${id}\``,
  '',
  ...answers.flatMap(({ words, leadsTo }) => lines('Answer', [`${words}${leads(leadsTo)}`])),
];

const problemLines = (problem: Problem): readonly string[] => [
  `## ${problem.code} ${problem.symptom}`,
  '',
  `\`${problem.id}\``,
  '',
  ...line('Cause', problem.cause),
  ...line('Then', problem.impact),
  ...lines(
    'Way out',
    problem.waysOut.map((way) => `${way.do}${leads(...way.goTo)}`),
  ),
  ...line('Call', problem.call.join(', ')),
  sourceLine(problem.sources),
  `- Checked: ${problem.checked}`,
];
