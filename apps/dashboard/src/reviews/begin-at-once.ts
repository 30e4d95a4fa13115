/** A press on "Start" in the list of reviews begins the review: nobody is asked the same once more on its page. */
import { watch } from 'vue';

/** What the link carries beside its address; never in the address, so that a link sent to somebody begins nothing. */
export const beginning = { begin: true } as const;

/** Calls `begin` once, as soon as it is `ready`, where one came here to begin. */
export function useBeginAtOnce(ready: () => boolean, begin: () => void): void {
  watch(
    ready,
    (is) => {
      const state: unknown = history.state;
      if (!is || !state || typeof state !== 'object' || !('begin' in state) || !state.begin) return;
      history.replaceState({ ...state, begin: undefined }, '');
      begin();
    },
    { immediate: true },
  );
}
