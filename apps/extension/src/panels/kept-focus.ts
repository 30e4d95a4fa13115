/** Focus is never lost: when what had it is gone, it goes to the heading of what stands in its place. */
import { onMounted, onScopeDispose, type ShallowRef } from 'vue';

const headings = 'h1,h2,h3';

/** The elements around one, inside the page's main part, from the nearest on. */
function around(element: Element, main: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== main; at = at.parentElement) found.push(at);
  return main.contains(element) ? found : [];
}

/** Watches over the focus of the panel. Call it in the set-up of its frame; `main` is where it falls back to. */
export function useKeptFocus(main: Readonly<ShallowRef<HTMLElement | null>>): void {
  let last: Element | null = null;
  let places: readonly Element[] = [];
  const note = ({ target }: Event) => {
    if (!(target instanceof Element) || !main.value) return;
    [last, places] = [target, around(target, main.value)];
  };

  function lookAfter() {
    const lost = last && !last.isConnected && document.activeElement === document.body;
    if (!lost || !main.value) return;
    const place = places.find((one) => one.isConnected && one.querySelector(headings));
    const heading = (place ?? main.value).querySelector<HTMLElement>(headings) ?? main.value;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  const seen = new MutationObserver(lookAfter);
  onMounted(() => {
    document.addEventListener('focusin', note);
    seen.observe(document.body, { subtree: true, childList: true });
  });
  onScopeDispose(() => {
    seen.disconnect();
    document.removeEventListener('focusin', note);
  });
}
