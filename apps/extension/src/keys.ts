/** Every key of the panel, once: it does something, and the `?` sheet lists it. Single letters can be switched off (WCAG 2.1.4). */
import { tinykeys } from 'tinykeys';

export type Key = {
  readonly keys: string;
  readonly shown: string;
  readonly says: string;
  readonly does: () => void;
};

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]');

/** Binds keys; letters wait while somebody types. Answers how to unbind. */
export function bind(keys: readonly Key[], lettersOn: () => boolean): () => void {
  const bindings = Object.fromEntries(
    keys.map(({ keys: combination, does }) => [
      combination,
      (event: KeyboardEvent) => {
        if (event.key !== 'Escape' && (typing(event.target) || !lettersOn())) return;
        event.preventDefault();
        does();
      },
    ]),
  );
  return tinykeys(window, bindings);
}
