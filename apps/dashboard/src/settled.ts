/** What somebody types, once they pause: so that each key does not ask the service. */
import { onScopeDispose, type Ref, ref, watch } from 'vue';

/** A pause in typing, in milliseconds. */
const pause = 120;

export function settled(typed: () => string): Readonly<Ref<string>> {
  const value = ref(typed());
  let wait: ReturnType<typeof setTimeout> | undefined;
  watch(typed, (now) => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      value.value = now;
    }, pause);
  });
  onScopeDispose(() => clearTimeout(wait));
  return value;
}
