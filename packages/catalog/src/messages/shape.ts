/** What a message is made of. One content gives the e-mail, the text and the phone script, in each language. */

import type { messages } from '../messages.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What a message may name, as words in the reader’s language. Those not listed in `assumed` (compose.ts) stand between brackets. */
export const messageSlots = [
  'sender',
  'firm',
  'searchName',
  'client',
  'systems',
  'actBy',
  'lastDay',
  'npi',
  'other',
  'pinEnds',
  'reason',
  'eus',
] as const;
export type MessageSlot = (typeof messageSlots)[number];

/**
 * The words of a message in one language. Screen labels stand between double quotes and stay English. `{slot}` is a
 * message slot, `{clock-id}` a length of time; `[…]` is left out when a slot in it is not known.
 */
export type Letter = {
  readonly subject: string;
  /** Why we write, in two or three short sentences. */
  readonly why: string;
  /** What the reader does, one short order an item. */
  readonly steps: readonly string[];
  /** How they know it is done, and what to tell us. */
  readonly after: readonly string[];
  /** The text message: a few short sentences. */
  readonly text: string;
};

export type Message = {
  /** What it is called in a menu. */
  readonly title: string;
  /** Who reads it: somebody at the client, or one of our own people. */
  readonly to: 'client' | 'ours';
  /** Where they sign in before the first step; null when they need not. */
  readonly signIn: 'I&A' | 'PECOS' | 'public' | null;
  /** Steps of the checklists it asks for. */
  readonly asks: readonly string[];
  readonly en: Letter;
  readonly es: Letter;
};

/** Every message there is: those the rules ask for (domain/message-kind.ts), and those picked by hand from a step or a problem. */
export type AnyKind = keyof typeof messages;
