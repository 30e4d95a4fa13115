/**
 * The words we send: one content for e-mail, text and phone, in English and Spanish. The Spanish is a draft that no
 * Spanish speaker has read yet (`spanishNote` in messages/frames.ts); screen labels stay English in it.
 */
import { accountMessages } from './messages/account.ts';
import { careMessages } from './messages/care.ts';
import { connectionMessages } from './messages/connection.ts';
import { firstMessages } from './messages/first.ts';
import { roleMessages } from './messages/role.ts';
import type { AnyKind, Message } from './messages/shape.ts';
import { staffMessages } from './messages/staff.ts';

export const messages: Readonly<Record<AnyKind, Message>> = {
  ...firstMessages,
  ...accountMessages,
  ...roleMessages,
  ...staffMessages,
  ...connectionMessages,
  ...careMessages,
};

/** Messages that ask for this step, the most fitting first. */
export function messagesForStep(step: string): readonly AnyKind[] {
  const kinds = Object.entries(messages).filter(([, { asks }]) => asks.includes(step));
  return kinds.map(([kind]) => kind).filter((kind): kind is AnyKind => kind in messages);
}
