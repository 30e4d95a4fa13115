/** Moving by keyboard through rows: one of them has the focus, the arrows' letters go to the next and the one before. */
import { nextTick, ref } from 'vue';

/** `order` are the rows shown; each row carries its id as `data-row`. */
export function useStepping(order: () => readonly string[]) {
  const at = ref<string | null>(null);
  /** The row that Tab reaches: the one that had the focus, else the first. */
  const current = (id: string) => (at.value === null ? order()[0] === id : at.value === id);

  async function step(by: number) {
    const index = at.value ? order().indexOf(at.value) : -1;
    const next = order()[Math.max(0, Math.min(order().length - 1, index + by))];
    if (!next) return;
    at.value = next;
    await nextTick();
    document.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
  }
  return { at, current, step };
}
