/** The message that goes to the client now: whom to, and its words in their language, for mail, text or phone. */
import { checklists } from '@clearway/catalog/checklists';
import { lengths } from '@clearway/catalog/clocks';
import { dayInWords, listed } from '@clearway/catalog/sentences/dates';
import { moveWords } from '@clearway/catalog/sentences/moves';
import { say } from '@clearway/catalog/sentences/slots';
import type { View } from '@clearway/domain/client';
import { isDay } from '@clearway/domain/day';
import type { PersonId } from '@clearway/domain/id';
import { messages } from '@clearway/domain/message';

export type Letter = {
  readonly person: PersonId | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly usual: 'en' | 'es';
  readonly subject: string;
  readonly body: string;
};
type Wanted = {
  readonly view: View;
  /** The profile it is about; null for whichever is most pressing. */
  readonly about: string | null;
  readonly now: string;
  readonly sender: string;
  /** `en`, `es`, or empty for the reader's own. */
  readonly language: string;
  readonly channel: string;
};

export function letterFor({ view, about, now, sender, language }: Wanted): Letter | null {
  const all = messages(view, { checklists, clocks: lengths, now });
  const message = all.find((one) => one.move?.record === about) ?? all[0];
  if (!message?.move) return null;
  const person = message.person ? view.people[message.person] : undefined;
  const spoken = language === 'es' || language === 'en' ? language : message.language;
  const actBy = message.slots['actBy'] ?? '';
  const slots = {
    ...message.slots,
    client: message.slots['profile'] ?? '',
    systems: listed((message.slots['systems'] ?? '').split(',').filter(Boolean)),
    actBy: isDay(actBy) ? dayInWords(actBy, spoken) : '',
  };
  const sentence = say(moveWords[message.move.code].sentence, slots);
  return {
    person: message.person,
    name: person?.name ?? null,
    email: person?.email ?? null,
    usual: message.language,
    subject: `${slots.client}: ${moveWords[message.move.code].label}`,
    body: `${person?.name ?? ''}\n\n${sentence}\n\n${sender}`.trim(),
  };
}
