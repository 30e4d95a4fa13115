import { actWords, ruleWords } from '../sentences/authority.ts';
import { blockWords } from '../sentences/block-reasons.ts';
import { clauseWords, leadWords } from '../sentences/explanations.ts';
import { findingWords } from '../sentences/findings.ts';
import { moveWords } from '../sentences/moves.ts';
import { permissionWords } from '../sentences/permissions.ts';
import { reasonWords } from '../sentences/reasons.ts';
import { riskWords } from '../sentences/risks.ts';
import { routeNoteWords, routeReasonWords } from '../sentences/routes.ts';
import { secretWords } from '../sentences/secrets.ts';
import { stateWords, stepStateWords } from '../sentences/states.ts';
import { page } from './lines.ts';

type Words = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Every sentence of the product by its code. Slots stand between ‹ ›, what may be left out in brackets. */
export const printSentences = (): string =>
  page('The sentences', 'What the rules answer in codes, in words.', [
    part('States', stateWords),
    part('States of a step', stepStateWords),
    part('Next moves', moveWords),
    part('Why a move is to be made', reasonWords),
    part('How an explanation begins', leadWords),
    part('How an explanation goes on', clauseWords),
    part('Blocked because', blockWords),
    part('Findings', findingWords),
    part('Risks', riskWords),
    part('Ways in', routeReasonWords),
    part('Notes on ways in', routeNoteWords),
    part('What one may do', actWords),
    part('Rules of who may', ruleWords),
    part('Secrets', secretWords),
    part('Permissions in Clearway', permissionWords),
  ]);

const part = (title: string, words: Words): readonly string[] => [
  `## ${title}`,
  '',
  ...Object.entries(words).map(
    ([code, said]) =>
      `- \`${code}\`: ${shown(typeof said === 'string' ? said : Object.values(said).join(' · '))}`,
  ),
];

/** Slots as a reader sees them, told apart from the lengths of time that prints fill in. */
const shown = (sentence: string): string => sentence.replaceAll('{', '‹').replaceAll('}', '›');
