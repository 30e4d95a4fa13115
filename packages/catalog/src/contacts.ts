/** Whom to call. Values that are out of date or wrong are kept, marked, so that nobody falls for them. */
import type { Source } from '@clearway/domain/checklist';
import { eus } from './contacts/eus.ts';
import { otherContacts } from './contacts/others.ts';

export const contactIds = ['eus', 'npi-enumerator', 'mac', 'irs', 'enterprise-portal'] as const;
export type ContactId = (typeof contactIds)[number];

/** `use` it; `prefer` it over the others; `verify` it first; `outdated` or `wrong`: do not use it. */
export type Standing = 'use' | 'prefer' | 'verify' | 'outdated' | 'wrong';

export type Way = {
  readonly kind: 'phone' | 'tty' | 'hours' | 'email' | 'web' | 'mail';
  readonly value: string;
  readonly standing: Standing;
  readonly note?: string;
  readonly sources: readonly Source[];
};

export type Contact = {
  readonly id: ContactId;
  readonly name: string;
  readonly helpsWith: readonly string[];
  /** Who has to call; EUS speaks only with the owner of an account. */
  readonly whoCalls: string;
  /** What to check before calling. */
  readonly before: readonly string[];
  readonly ways: readonly Way[];
  readonly sources: readonly Source[];
  readonly checked: string;
  /** False when a team should confirm it before relying on it. */
  readonly verified: boolean;
};

export const contacts: readonly Contact[] = [eus, ...otherContacts];

/** The contact with this id, or undefined. */
export function contactById(id: string): Contact | undefined {
  return contacts.find((contact) => contact.id === id);
}

/** The ways a person may use, best first. */
export function usableWays(contact: Contact): readonly Way[] {
  const order: readonly Standing[] = ['prefer', 'use', 'verify'];
  return order.flatMap((standing) => contact.ways.filter((way) => way.standing === standing));
}
