/**
 * What a person is typing, kept per keystroke in this browser until it is sent, so that a closed tab loses nothing.
 * A text that looks like a secret is never stored: it lives in memory until it is mended (product.md section 3).
 */
import { secretsInDraft } from '@clearway/domain/secret';
import { computed, reactive, watch } from 'vue';
import { keep, keptAt } from './kept.ts';

type Values = Record<string, string | boolean | readonly string[]>;

function stored<T extends Values>(key: string, initial: T): T {
  const kept: unknown = JSON.parse(keptAt(key) ?? 'null');
  if (typeof kept !== 'object' || kept === null) return initial;
  const fits = (name: string, value: unknown) =>
    typeof value === typeof initial[name] && Array.isArray(value) === Array.isArray(initial[name]);
  return {
    ...initial,
    ...Object.fromEntries(Object.entries(kept).filter(([name, value]) => fits(name, value))),
  };
}

/** Values of one form. `key` names the form and the thing it is about; `done` forgets what was kept. */
export function useDraft<T extends Values>(key: string, initial: T) {
  const place = `clearway.draft.${key}`;
  // cast: reactive unwraps refs, and a form's values hold none
  const values = reactive({ ...stored(place, initial) }) as T;
  const secret = computed(() => secretsInDraft(values));
  watch(
    () => JSON.stringify(values),
    (text) => {
      if (!secret.value) keep(place, text === JSON.stringify(initial) ? null : text);
    },
  );
  const done = () => keep(place, null);
  return { values, secret, done };
}
