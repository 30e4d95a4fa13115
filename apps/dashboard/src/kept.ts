/** Values this browser keeps: preferences and drafts. A browser that refuses storage still works until it is closed. */
import { customRef, type Ref } from 'vue';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Writes or removes; true when it is really kept. */
export function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Keys that begin with a prefix, in order. */
export function keptKeys(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .sort();
  } catch {
    return [];
  }
}

export const keptAt = read;

/** A text under a key, reactive; an empty text is not kept. */
export function keptText(key: string): Ref<string> {
  let value = read(key) ?? '';
  return customRef((track, trigger) => ({
    get: () => {
      track();
      return value;
    },
    set: (next) => {
      value = next;
      keep(key, next === '' ? null : next);
      trigger();
    },
  }));
}
