/** The message that goes to the client now: whom to, and its words in their language, for mail, text or phone. */
import { checklists } from '@clearway/catalog/checklists';
import { lengths } from '@clearway/catalog/clocks';
import { askedOf } from '@clearway/catalog/messages/asked';
import { email, phone, text } from '@clearway/catalog/messages/compose';
import type { View } from '@clearway/domain/client';
import type { PersonId } from '@clearway/domain/id';
import { messages } from '@clearway/domain/message';

export type Letter = {
  readonly person: PersonId | null;
  readonly name: string | null;
  readonly email: string | null;
  /** The reader's own language. */
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

/** The letter, or null when there is nothing to say to this client now. */
export function letterFor({ view, about, now, sender, language, channel }: Wanted): Letter | null {
  const all = messages(view, { checklists, clocks: lengths, now });
  const due = all.find((one) => one.move?.record === about) ?? all[0];
  if (!due) return null;
  const spoken = language === 'es' || language === 'en' ? language : due.language;
  const asked = askedOf({ due, kind: due.kind, language: spoken, view, sender, clocks: lengths });
  const person = due.person ? view.people[due.person] : undefined;
  const mail = email(asked, lengths);
  const other = channel === 'text' ? text(asked, lengths) : phone(asked, lengths).join('\n');
  return {
    person: due.person,
    name: person?.name ?? null,
    email: person?.email ?? null,
    usual: due.language,
    subject: mail.subject,
    body: channel === 'email' ? mail.body : other,
  };
}
