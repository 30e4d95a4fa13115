/** One register of shortcuts: what the ? sheet lists, what the palette offers and what the keyboard does. */

import { tinykeys } from 'tinykeys';
import { onScopeDispose, shallowReactive } from 'vue';
import { keptText } from './kept.ts';

export type Shortcut = {
  /** As tinykeys reads it: `j`, `g r`, `$mod+KeyK`. */
  readonly keys: string;
  readonly label: string;
  readonly scope: string;
  readonly run: () => void;
};

/** All that work right now; later ones win over earlier ones with the same keys. */
export const shortcuts = shallowReactive<Shortcut[]>([]);

/** `off` switches single letters off for people whose software types them (WCAG 2.1.4). */
export const singleKeys = keptText('clearway.single-keys');

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
/** How long the second key of `g r` may take, in milliseconds: the library's one second is short for slow hands and slow machines. */
const between = 2500;
const isPlain = (keys: string) => !keys.includes('$mod') && keys !== 'Escape';

/** A dialog or menu that is open has the keyboard to itself, Escape included. */
const taken = () => document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null;

function pressed(shortcut: Shortcut, event: KeyboardEvent) {
  if (event.defaultPrevented || taken()) return;
  if (shortcuts.findLast(({ keys }) => keys === shortcut.keys) !== shortcut) return;
  if (isPlain(shortcut.keys) && (typing(event.target) || singleKeys.value === 'off')) return;
  if (shortcut.keys === 'Escape' && typing(event.target)) return;
  event.preventDefault();
  shortcut.run();
}

/** Adds shortcuts for as long as the component that asks lives. */
export function useShortcuts(own: readonly Shortcut[]) {
  shortcuts.push(...own);
  const stops = own.map((one) =>
    tinykeys(window, { [one.keys]: (event) => pressed(one, event) }, { timeout: between }),
  );
  onScopeDispose(() => {
    for (const stop of stops) stop();
    for (const one of own) shortcuts.splice(shortcuts.indexOf(one), 1);
  });
}

const shown: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  KeyK: 'K',
  Escape: 'Esc',
  BracketLeft: '[',
  BracketRight: ']',
  Slash: '/',
  'Shift+?': '?',
};

/** `Ctrl K`, `g then r`. */
export function keyWords(keys: string): string {
  const word = (part: string) => shown[part] ?? part;
  return keys
    .split(' ')
    .map((press) => (word(press) === press ? press.split('+').map(word).join(' ') : word(press)))
    .join(' then ');
}
