import {
  easySpecials,
  passwordRules,
  type RuleWords,
  ruleNotes,
  specialsSources,
  userIdRules,
  validSpecials,
} from '../rules.ts';
import * as vocabularies from '../vocabularies.ts';
import { line, page, sourceLine, sourceWords } from './lines.ts';

/** The rules for user IDs and passwords, and the words CMS prints for states and roles. */
export const printRules = (): string =>
  page('Rules and words', 'Nobody but the owner of a login chooses, hears or types its password.', [
    ['## User ID', '', ...userIdRules.map(ruleLine)],
    ['## Password', '', ...passwordRules.map(ruleLine)],
    ['## Valid special characters', '', ...specialLines],
    ['## How we read what the sources word differently', '', ...noteLines],
    ...Object.entries(vocabularies).map(termLines),
  ]);

const ruleLine = ({ id, words, onlyCms, shownOn, sources }: RuleWords): string => {
  const where = shownOn.length > 0 ? ` · printed on ${shownOn.join(', ')}` : '';
  const [text = ''] = line(id, words);
  return `${text}${onlyCms ? ' (only CMS can tell)' : ''}${where} [${sources.map(sourceWords).join('; ')}]`;
};

const specialLines = [
  ...line('All', [...validSpecials].join(' ')),
  ...line('Easy ones', [...easySpecials].join(' ')),
  sourceLine(specialsSources),
];

const noteLines = ruleNotes.map(
  ({ rule, words, sources }) => `- ${rule}: ${words} [${sources.map(sourceWords).join('; ')}]`,
);

function termLines([name, terms]: [string, readonly vocabularies.Term[]]): readonly string[] {
  const title = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [
    `## Words for ${title}`,
    '',
    ...terms.map(
      ({ printed, is, inferred, sources }) =>
        `- "${printed}" is \`${is}\`${inferred ? ' (no screen was seen that prints it)' : ''} [${sources.map(sourceWords).join('; ')}]`,
    ),
  ];
}
