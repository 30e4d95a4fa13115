/**
 * Which rows of a long table stand near the window. All rows are equally high (screen-size.ts), so nothing is measured
 * and any number of them costs the same.
 */
import { computed, onMounted, onUnmounted, type Ref, ref, watch } from 'vue';

type Rows = {
  readonly count: number;
  readonly height: number;
  /** So many rows above and below the window are in the page too. */
  readonly around: number;
};

/** Room kept free above and below a row that is scrolled to: what stands fixed there must not cover it. */
const covered = { above: 120, below: 80 };

/** The rows from one number up to another, not included. */
export function rowsBetween({ count, height, around }: Rows, top: number, tall: number) {
  const first = Math.floor(Math.max(0, top) / height);
  const past = Math.ceil((Math.max(0, top) + tall) / height);
  return { from: Math.max(0, Math.min(count, first) - around), to: Math.min(count, past + around) };
}

export function useRowsInView(rows: () => Rows, table: Readonly<Ref<HTMLElement | null>>) {
  const top = ref(0);
  const tall = ref(window.innerHeight);
  const offset = () => table.value?.getBoundingClientRect().top ?? 0;
  function look() {
    top.value = -offset();
    tall.value = window.innerHeight;
  }
  onMounted(() => {
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
  });
  onUnmounted(() => {
    window.removeEventListener('scroll', look);
    window.removeEventListener('resize', look);
  });
  watch(() => rows().height, look, { flush: 'post' });

  /** Brings a row into the window, where it is not there yet. */
  function scrollTo(index: number) {
    const from = offset() + index * rows().height;
    const to = from + rows().height;
    if (from < covered.above) window.scrollBy(0, from - covered.above);
    else if (to > window.innerHeight - covered.below)
      window.scrollBy(0, to - window.innerHeight + covered.below);
    look();
  }
  // Compared by value: a pixel of scrolling draws nothing anew while the same rows are near.
  const between = (of: () => Rows) =>
    computed((before?: { from: number; to: number }) => {
      const now = rowsBetween(of(), top.value, tall.value);
      return before && before.from === now.from && before.to === now.to ? before : now;
    });
  return { near: between(rows), seen: between(() => ({ ...rows(), around: 0 })), scrollTo };
}
