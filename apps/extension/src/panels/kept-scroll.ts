/** The place on the page: at the top for whatever is taken up anew, and where it was after a close, a crash or a restart. */
import { onMounted, onScopeDispose, type ShallowRef, watch } from 'vue';
import { usePlace } from '../stores/place.ts';

/** What says that a person scrolls or goes on by hand: from then on nothing is put back any more. */
const byHand = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** Keeps and restores the scroll position of this element. Call it in the set-up of the panel's frame. */
export function useKeptScroll(body: Readonly<ShallowRef<HTMLElement | null>>): void {
  const place = usePlace();
  const stop = new AbortController();
  onScopeDispose(() => stop.abort());
  const { client, step, sheet, panel } = {
    client: () => place.place.client,
    step: () => place.place.step,
    sheet: () => place.place.sheet,
    panel: () => place.place.panel,
  };
  // Each source by itself: a getter of an array would fire at every move, the scrolling itself included.
  watch([client, step, sheet, panel], () => {
    stop.abort();
    body.value?.scrollTo(0, 0);
  });

  onMounted(() => {
    const element = body.value;
    if (!element) return;
    element.addEventListener('scrollend', () => place.go({ scroll: element.scrollTop }));
    for (const event of byHand) element.addEventListener(event, () => stop.abort(), { signal: stop.signal });
    if (place.place.scroll > 0) restore(element, place.place.scroll, stop);
  });
}

/**
 * Parts of the page come one after another: it is scrolled as far as it reaches, and on with each part, until the place
 * is there or a hand takes over. It may never be quite there: a toast that stood at the foot is gone now.
 */
function restore(element: HTMLElement, to: number, stop: AbortController): void {
  const seen = new MutationObserver(attempt);
  function attempt() {
    element.scrollTo(0, to);
    if (element.scrollTop >= to - 1) stop.abort();
  }
  stop.signal.addEventListener('abort', () => seen.disconnect());
  seen.observe(element, { subtree: true, childList: true });
  attempt();
}
