/** The reader in a page: looks when a panel asks, tells when what it sees has changed, and rests when nobody follows. */
import type { PathPattern, Phrase, Seen } from '@clearway/domain/screen';
import { answer, tell } from '../messages.ts';
import { findPhrase, readPage } from '../page.ts';
import type { Place } from './place.ts';
import { ring } from './ring.ts';
import { shadowsIn } from './shadow.ts';

export type Catalogue = { readonly phrases: readonly Phrase[]; readonly paths: readonly PathPattern[] };

/** How long a page must be still before it is looked at again. */
const still = 120;
const changes = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'class', 'style', 'aria-current', 'aria-selected', 'open'],
};

/** Calls back once the page was still for a while after it changed. */
function onStill(page: Document, call: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(call, still);
  });
  return {
    follow: () => {
      for (const root of [page.documentElement, ...shadowsIn(page)]) observer.observe(root, changes);
    },
    rest: () => {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** Rings what the panel asks for, one thing at a time; false when it is not on the page. */
function ringer(page: Document, stop: AbortSignal) {
  let off = () => {};
  return (phrase: string): boolean => {
    off();
    const found = findPhrase(page, phrase);
    if (found) off = ring(found, stop);
    return found !== null;
  };
}

/** Starts a reader for this page; `at` is asked at each look. It reads nothing before a panel wants it to. */
export function startReader(page: Document, catalogue: Catalogue, at: () => Place, stop: AbortSignal): void {
  let last = '';
  const look = (): Seen => {
    const seen = readPage(page, catalogue.phrases, catalogue.paths, at());
    last = JSON.stringify(seen);
    return seen;
  };
  const report = async () => {
    const before = last;
    const seen = look();
    if (last !== before && !(await tell('seen', seen).catch(() => false))) rest();
    else changed.follow();
  };
  const changed = onStill(page, () => void report());
  const rest = () => {
    changed.rest();
    last = '';
  };
  const greet = async () => {
    if (!(await tell('here', null).catch(() => false))) return;
    changed.follow();
    await report();
  };
  const followed = () => {
    changed.follow();
    return look();
  };
  const silence = answer({ look: followed, ring: ringer(page, stop) });
  stop.addEventListener('abort', rest);
  stop.addEventListener('abort', silence);
  for (const event of ['pageshow', 'hashchange'])
    addEventListener(event, () => void greet(), { signal: stop });
  void greet();
}
