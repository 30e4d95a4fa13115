/** Clients chosen for a bulk change. It survives paging, sorting and filtering. */
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';

export const useSelection = defineStore('selection', () => {
  const ids = ref<ReadonlySet<string>>(new Set());
  const last = ref<string | null>(null);

  function toggle(id: string) {
    const next = new Set(ids.value);
    if (!next.delete(id)) next.add(id);
    ids.value = next;
    last.value = id;
  }
  /** Everything between the last one chosen and this one, in the order shown. */
  function reach(id: string, order: readonly string[]) {
    const from = last.value ? order.indexOf(last.value) : -1;
    const to = order.indexOf(id);
    if (from < 0 || to < 0) return toggle(id);
    ids.value = new Set([...ids.value, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]);
    last.value = id;
  }
  const put = (all: readonly string[]) => {
    ids.value = new Set(all);
  };
  const clear = () => put([]);
  return { ids, toggle, reach, put, clear, size: computed(() => ids.value.size) };
});
