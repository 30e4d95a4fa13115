/**
 * Every message between the three worlds (portal page, panel, background), typed once. Nothing else in the extension
 * sends one. No zod here: the portal's content script carries this file; who receives parses what it needs.
 */
import type { Seen } from '@clearway/domain/screen';
import { type Browser, browser } from 'wxt/browser';
import type { NewEntry } from './entry.ts';

/** What is said, and what is answered. */
export type Messages = {
  /** Panel to background: keep this change and send it. Answered once it is stored. */
  change: { says: NewEntry; hears: 'queued' };
  /** Panel to background: send what waits, now. */
  drain: { says: null; hears: 'done' };
  /** Panel to background: a refused change is tried again, under its own id. */
  resend: { says: { id: string; change?: NewEntry['change'] }; hears: 'queued' };
  /** Panel to background: a bearer token that is good for a while; `refused` is one the service did not take. */
  token: { says: { refused: string | null }; hears: string | null };
  /** Panel to background: the number of clients that are mine and overdue. */
  overdue: { says: number; hears: 'done' };
  /** Panel to page: what do you see? */
  look: { says: null; hears: Seen };
  /** Page to panel: a portal page is here. Whoever follows puts the reader into it and answers true. */
  arrived: { says: null; hears: boolean };
  /** Page to panel: a reader is here, should it look? It reads nothing until a panel says true. */
  here: { says: null; hears: boolean };
  /** Page to panel: this is what I see now, ids of ours only. Whoever follows answers true; else the reader rests. */
  seen: { says: Seen; hears: boolean };
  /** Panel to page: one ring around the control that says this phrase of ours, until the next click. */
  ring: { says: string; hears: boolean };
};
export type Kind = keyof Messages;
type Letter<K extends Kind> = { readonly clearway: K; readonly says: Messages[K]['says'] };

/** To the background, or from a page to whoever listens. Rejects when nobody does. */
export function tell<K extends Kind>(kind: K, says: Messages[K]['says']): Promise<Messages[K]['hears']> {
  return browser.runtime.sendMessage({ clearway: kind, says } satisfies Letter<K>);
}

/** To the page in a tab. Rejects when there is no reader in it. */
export function tellPage<K extends 'look' | 'ring'>(
  tab: number,
  kind: K,
  says: Messages[K]['says'],
): Promise<Messages[K]['hears']> {
  return browser.tabs.sendMessage(tab, { clearway: kind, says } satisfies Letter<K>);
}

export type Sender = { readonly tab: number | null; readonly active: boolean; readonly frame: number };
export type Answers = {
  readonly [K in Kind]?: (
    says: Messages[K]['says'],
    from: Sender,
  ) => Messages[K]['hears'] | Promise<Messages[K]['hears']>;
};

/** Answers messages of this extension; those it has no answer for are left to others. Answers how to stop. */
export function answer(answers: Answers): () => void {
  const listener = (
    letter: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (value: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isLetter(letter)) return undefined;
    const from = {
      tab: sender.tab?.id ?? null,
      active: sender.tab?.active ?? false,
      frame: sender.frameId ?? 0,
    };
    const said = reactTo(answers, letter, from);
    if (!said) return undefined;
    said.then(reply, () => reply(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

type AnyLetter = { [K in Kind]: Letter<K> }[Kind];
const isLetter = (letter: unknown): letter is AnyLetter =>
  typeof letter === 'object' && letter !== null && 'clearway' in letter && 'says' in letter;

function reactTo<K extends Kind>(answers: Answers, letter: Letter<K>, from: Sender): Promise<unknown> | null {
  const react = answers[letter.clearway];
  return react ? Promise.resolve().then(() => react(letter.says, from)) : null;
}
