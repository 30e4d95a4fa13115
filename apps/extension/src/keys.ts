/** Every key of the panel, once: it does something, and the `?` sheet lists it. Single letters can be switched off (WCAG 2.1.4). */

/** `key` as KeyboardEvent.key says it; `shown` as the sheet prints it. */
export type Key = {
  readonly key: string;
  readonly shown: string;
  readonly says: string;
  readonly does: () => void;
};

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]');

const withModifier = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.metaKey;

/** Listens for the keys until stopped; letters wait while somebody types, Escape never does. */
export function listen(keys: readonly Key[], lettersOn: () => boolean, stop: AbortSignal): void {
  const heard = (event: KeyboardEvent) => {
    const key = keys.find((one) => one.key === event.key);
    if (!key || withModifier(event)) return;
    if (key.key !== 'Escape' && (typing(event.target) || !lettersOn())) return;
    event.preventDefault();
    key.does();
  };
  addEventListener('keydown', heard, { signal: stop });
}
