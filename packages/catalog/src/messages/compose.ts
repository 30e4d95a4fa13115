/** Makes the e-mail, the text and the phone script of a message. Nothing is sent from here. */
import type { Clocks } from '@clearway/domain/clock';
import { contactById } from '../contacts.ts';
import { fill } from '../fill.ts';
import { messages } from '../messages.ts';
import { say } from '../sentences/slots.ts';
import { frames } from './frames.ts';
import type { AnyKind, Language, Letter, MessageSlot } from './shape.ts';
import { fillInSpanish } from './spanish.ts';

export type Asked = {
  readonly kind: AnyKind;
  readonly language: Language;
  /** First name or name of the reader; nobody when left out. */
  readonly greeting?: string;
  readonly slots: Readonly<Partial<Record<MessageSlot, string>>>;
};

export type Email = { readonly subject: string; readonly body: string };

/** The e-mail. Lengths of time come from `clocks`, the team's own where it has any. */
export function email(asked: Asked, clocks: Clocks): Email {
  const { letter, frame } = parts(asked, clocks);
  const { signIn } = messages[asked.kind];
  const steps = [...(signIn ? frame.signIn[signIn] : []), ...letter.steps].map(
    (step, at) => `${at + 1}. ${step}`,
  );
  const body = [frame.hello, letter.why, steps.join('\n'), letter.after.join('\n'), frame.close];
  return { subject: letter.subject, body: body.filter((part) => part !== '').join('\n\n') };
}

/** The text message. */
export function text(asked: Asked, clocks: Clocks): string {
  const { letter, frame } = parts(asked, clocks);
  return [letter.text, frame.textClose].join(' ');
}

/** The phone script, a line to be spoken each; the reader holds the mouse and types. */
export function phone(asked: Asked, clocks: Clocks): readonly string[] {
  const { letter, frame } = parts(asked, clocks);
  const { signIn } = messages[asked.kind];
  return [
    frame.phoneHello,
    letter.why,
    ...(letter.steps.length > 0 ? [frame.mouse] : []),
    ...(signIn ? frame.signIn[signIn] : []),
    ...letter.steps,
    ...letter.after,
    frame.phoneClose,
  ];
}

/** The letter for a page: its steps begin with the way in. */
export function letterOf(asked: Asked, clocks: Clocks): Letter {
  const { letter, frame } = parts(asked, clocks);
  const { signIn } = messages[asked.kind];
  return { ...letter, steps: [...(signIn ? frame.signIn[signIn] : []), ...letter.steps] };
}

/** Words for what a message names when nobody gave it. */
const assumed: Readonly<Record<Language, Readonly<Partial<Record<MessageSlot, string>>>>> = {
  en: {
    sender: 'our office',
    firm: 'our firm',
    searchName: 'our firm',
    systems: 'the systems we agreed on',
    other: 'the person',
  },
  es: {
    sender: 'nuestra oficina',
    firm: 'nuestra empresa',
    searchName: 'nuestra empresa',
    systems: 'los sistemas acordados',
    other: 'la persona',
  },
};

function parts({ kind, language, greeting = '', slots }: Asked, clocks: Clocks) {
  const eus = contactById('eus')?.ways.find((way) => way.kind === 'phone')?.value ?? '';
  const words = { ...assumed[language], eus, ...slots, greeting };
  const put = (line: string) => {
    const said = say(line, words);
    return language === 'es' ? fillInSpanish(said, clocks) : fill(said, clocks);
  };
  return { letter: filledLetter(messages[kind][language], put), frame: frames[language](put) };
}

function filledLetter(letter: Letter, put: (line: string) => string): Letter {
  return {
    subject: put(letter.subject),
    why: put(letter.why),
    steps: letter.steps.map(put),
    after: letter.after.map(put),
    text: put(letter.text),
  };
}
