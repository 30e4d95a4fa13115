/** The words of a message as they go out: for e-mail, as a text, or as a script to speak from. */
import { askedOf } from '@clearway/catalog/messages/asked';
import { type Asked, email, phone, text } from '@clearway/catalog/messages/compose';
import type { AnyKind, Language } from '@clearway/catalog/messages/shape';
import { say } from '@clearway/catalog/sentences/slots';
import type { Settings } from '@clearway/contract/settings';
import type { View } from '@clearway/domain/client';
import type { Clocks } from '@clearway/domain/clock';
import type { Message } from '@clearway/domain/message';

export type Way = 'email' | 'text' | 'phone';
export type Letter = { readonly subject: string; readonly body: string };
/** The team's own words for an e-mail; slots stand in them as `{client}`. */
export type OwnWords = Settings['templates'][number];
type Wanted = {
  readonly due: Omit<Message, 'kind' | 'move'>;
  readonly kind: AnyKind;
  readonly language: Language;
  readonly way: Way;
  readonly view: View;
  readonly sender: string;
  readonly clocks: Clocks;
  readonly own: readonly OwnWords[];
};

/** The team's own words for a message in a language, when it has some. */
export const ownFor = (own: readonly OwnWords[], kind: string, language: string): OwnWords | undefined =>
  own.find((one) => one.message === kind && one.language === language);

/** The letter; an e-mail takes the team's own words where there are some. */
export function letterFrom(asked: Asked, way: Way, clocks: Clocks, own: readonly OwnWords[]): Letter {
  if (way === 'text') return { subject: '', body: text(asked, clocks) };
  if (way === 'phone') return { subject: '', body: phone(asked, clocks).join('\n') };
  const words = ownFor(own, asked.kind, asked.language);
  const slots = { ...asked.slots, greeting: asked.greeting ?? '' };
  return words ? { subject: say(words.subject, slots), body: say(words.body, slots) } : email(asked, clocks);
}

/** The same for a client of ours, whose records fill the slots. */
export function letterOf({ way, own, ...given }: Wanted): Letter {
  return letterFrom(askedOf(given), way, given.clocks, own);
}

/** The address that opens the letter in one's own e-mail program. */
export function mailAddress(to: string | undefined, { subject, body }: Letter): string {
  const query = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body)}`].join('&');
  return `mailto:${encodeURIComponent(to ?? '')}?${query}`;
}
