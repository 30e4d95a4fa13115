/** The reader in a page: looks when a panel asks, tells when what it sees has changed, and rests when nobody follows. */
import type { PathPattern, Phrase, Seen } from '@clearway/domain/screen';
import { answer, tell } from '../messages.ts';
import { findPhrase, readPage } from '../page.ts';
import type { Place } from './place.ts';
import { ring } from './ring.ts';

export type Catalogue = { readonly phrases: readonly Phrase[]; readonly paths: readonly PathPattern[] };

/** How long a page must be still before it is looked at again. */
const still = 120;
const changes = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'class', 'style', 'aria-current', 'aria-selected', 'open'],
};

/** Starts a reader for this page; `at` is asked at each look. It reads nothing before a panel wants it to. */
export function startReader(page: Document, catalogue: Catalogue, at: () => Place, stop: AbortSignal): void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ringed = () => {};

  const look = (): Seen => {
    const seen = readPage(page, catalogue.phrases, catalogue.paths, at());
    last = JSON.stringify(seen);
    return seen;
  };
  const report = async () => {
    const before = last;
    const seen = look();
    if (last !== before && !(await tell('seen', seen).catch(() => false))) rest();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void report(), still);
  });
  const follow = () => observer.observe(page.documentElement, changes);
  const rest = () => {
    observer.disconnect();
    clearTimeout(timer);
    last = '';
  };
  const greet = async () => {
    if (!(await tell('here', null).catch(() => false))) return;
    follow();
    await report();
  };
  const silence = answer({
    look: () => {
      follow();
      return look();
    },
    ring: (phrase) => {
      ringed();
      const found = findPhrase(page, phrase);
      if (found) ringed = ring(found, stop);
      return found !== null;
    },
  });

  stop.addEventListener('abort', rest);
  stop.addEventListener('abort', silence);
  page.defaultView?.addEventListener('pageshow', () => void greet(), { signal: stop });
  page.defaultView?.addEventListener('hashchange', () => void greet(), { signal: stop });
  void greet();
}
