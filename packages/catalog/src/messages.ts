/**
 * The words we send: one content for e-mail, text and phone, in English and Spanish. The Spanish is a draft that no
 * Spanish speaker has read yet (`spanishNote` in messages/frames.ts); screen labels stay English in it.
 */
import type { MessageKind } from '@clearway/domain/message-kind';
import { accountMessages } from './messages/account.ts';
import { careMessages } from './messages/care.ts';
import { connectionMessages } from './messages/connection.ts';
import { firstMessages } from './messages/first.ts';
import { roleMessages } from './messages/role.ts';
import type { AnyKind, Message } from './messages/shape.ts';
import { staffMessages } from './messages/staff.ts';

const all = {
  ...firstMessages,
  ...accountMessages,
  ...roleMessages,
  ...staffMessages,
  ...connectionMessages,
  ...careMessages,
} satisfies Readonly<Record<MessageKind, Message>>;

/** By kind. A kind the rules ask for and nobody has written does not compile. */
export const messages: Readonly<Record<keyof typeof all, Message>> = all;

/** Every message with its kind, in the order of the menus. */
export const allMessages: readonly (readonly [AnyKind, Message])[] = kindsOf(messages).map((kind) => [
  kind,
  messages[kind],
]);

/** Messages that ask for this step, the most fitting first. */
export function messagesForStep(step: string): readonly AnyKind[] {
  return allMessages.flatMap(([kind, { asks }]) => (asks.includes(step) ? [kind] : []));
}

function kindsOf<K extends string>(all: Readonly<Record<K, unknown>>): readonly K[] {
  const isKind = (kind: string): kind is K => kind in all;
  return Object.keys(all).filter(isKind);
}
