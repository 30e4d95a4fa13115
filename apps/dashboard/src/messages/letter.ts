/** The words of a message as they go out: for e-mail, as a text, or as a script to speak from. */
import { askedOf } from '@clearway/catalog/messages/asked';
import { email, phone, text } from '@clearway/catalog/messages/compose';
import type { AnyKind, Language } from '@clearway/catalog/messages/shape';
import type { View } from '@clearway/domain/client';
import type { Clocks } from '@clearway/domain/clock';
import type { Message } from '@clearway/domain/message';

export type Way = 'email' | 'text' | 'phone';
export type Letter = { readonly subject: string; readonly body: string };
type Wanted = {
  readonly due: Omit<Message, 'kind' | 'move'>;
  readonly kind: AnyKind;
  readonly language: Language;
  readonly way: Way;
  readonly view: View;
  readonly sender: string;
  readonly clocks: Clocks;
};

export function letterOf({ way, ...given }: Wanted): Letter {
  const { clocks } = given;
  const asked = askedOf(given);
  if (way === 'email') return email(asked, clocks);
  return { subject: '', body: way === 'text' ? text(asked, clocks) : phone(asked, clocks).join('\n') };
}

/** The address that opens the letter in one's own e-mail program. */
export function mailAddress(to: string | undefined, { subject, body }: Letter): string {
  const query = [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(body)}`].join('&');
  return `mailto:${encodeURIComponent(to ?? '')}?${query}`;
}
