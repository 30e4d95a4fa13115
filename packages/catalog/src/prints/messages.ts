import { lengths } from '../clocks.ts';
import { fill } from '../fill.ts';
import { email, phone, text } from '../messages/compose.ts';
import { spanishNote } from '../messages/frames.ts';
import { type AnyKind, type Letter, languages, type Message } from '../messages/shape.ts';
import { fillInSpanish } from '../messages/spanish.ts';
import { allMessages } from '../messages.ts';
import { lines, page } from './lines.ts';

/** One message as it goes out, then the words of every message in both languages. */
export const printMessages = (): string =>
  page(
    'What we write and say',
    `First one message as it goes out, with invented names; then the words of each. Slots stand between ‹ ›, what may be left out in brackets. The Spanish is marked: ${spanishNote}`,
    [...languages.map(sample), ...allMessages.map(([kind, message]) => messageLines(kind, message))],
  );

const slots = {
  sender: 'Dana Reyes',
  firm: 'Bluebird Credentialing LLC',
  searchName: 'BLUEBIRD CREDENTIALING LLC',
  client: 'Green Clinic PLLC',
};
const dated = {
  en: { systems: 'PECOS and NPPES', actBy: 'Tuesday, December 22' },
  es: { systems: 'PECOS y NPPES', actBy: 'martes 22 de diciembre' },
};

function sample(language: 'en' | 'es'): readonly string[] {
  const asked = {
    kind: 'approve-request' as const,
    language,
    greeting: 'Ana',
    slots: { ...slots, ...dated[language] },
  };
  const { subject, body } = email(asked, lengths);
  return [
    `## As it goes out: ${language === 'en' ? 'English' : 'Spanish'}`,
    '',
    `**${subject}**`,
    '',
    body,
    '',
    `Text: ${text(asked, lengths)}`,
    '',
    ...phone(asked, lengths).map((line) => `- By phone: ${line}`),
  ];
}

const messageLines = (kind: AnyKind, { title, asks, to, signIn, en, es }: Message): readonly string[] => [
  `## ${title}`,
  '',
  `\`${kind}\` · to ${to === 'ours' ? 'one of us' : 'the client'} · ${signIn ?? 'no sign-in'} · asks for ${asks.map((step) => `\`${step}\``).join(', ') || 'an answer'}`,
  '',
  ...letterLines(en, (line) => fill(line, lengths)),
  '',
  `Spanish (${spanishNote})`,
  '',
  ...letterLines(es, (line) => fillInSpanish(line, lengths)),
];

function letterLines(letter: Letter, put: (line: string) => string): readonly string[] {
  const shown = (line: string) => put(line).replaceAll('{', '‹').replaceAll('}', '›');
  return [
    ...lines('Subject', [shown(letter.subject)]),
    ...lines('Why', [shown(letter.why)]),
    ...lines('Step', letter.steps.map(shown)),
    ...lines('After', letter.after.map(shown)),
    ...lines('Text', [shown(letter.text)]),
  ];
}
