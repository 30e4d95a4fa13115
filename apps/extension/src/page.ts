/**
 * Reads a portal page: which of our phrases its visible text holds, which path pattern its address fits, which of our
 * tabs is the current one. Nothing of the page itself is in the answer, so nothing of it can leave (house.md section 6).
 */
import type { PathPattern, Phrase, Seen } from '@clearway/domain/screen';
import { inkOf } from './page/ink.ts';
import { isCurrent } from './page/layout.ts';
import { type Place, placeOf } from './page/place.ts';
import { holds, plain, words } from './page/plain.ts';

/** What is seen of ours on the page. `at` is its address, or for a practice page the address it stands for. */
export function readPage(
  page: Document,
  phrases: readonly Phrase[],
  paths: readonly PathPattern[],
  at: Place,
): Seen {
  const ours = phrases.map((phrase) => ({ phrase, text: plain(phrase.text) }));
  const wholes = new Set<string>();
  let tab: string | null = null;
  const text = inkOf(page.body, (element, own) => {
    wholes.add(own);
    if (isCurrent(element)) tab ??= ours.find((one) => one.text === own)?.phrase.id ?? null;
  });
  const spoken = words(text);
  const shows = (phrase: Phrase, wanted: string) => {
    if (phrase.whole) return wholes.has(wanted);
    return phrase.loose ? spoken.includes(words(wanted)) : holds(text, wanted);
  };
  const seen = ours.filter((one) => one.text !== '' && shows(one.phrase, one.text));
  return { path: placeOf(at, paths), phrases: seen.map((one) => one.phrase.id), tab };
}

/** The smallest element whose whole text is this phrase of ours, or null. For the one passive ring. */
export function findPhrase(page: Document, phrase: string): Element | null {
  const wanted = plain(phrase);
  let found: Element | null = null;
  inkOf(page.body, (element, own) => {
    if (own === wanted) found ??= element;
  });
  return found;
}
