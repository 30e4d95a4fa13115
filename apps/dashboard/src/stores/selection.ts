/** Clients chosen for a bulk change. It survives paging, sorting and filtering. */
import type { ClientsQuery } from '@clearway/contract/clients';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';

export const useSelection = defineStore('selection', () => {
  const ids = ref<ReadonlySet<string>>(new Set());
  const last = ref<string | null>(null);
  /** All that pass a question, those not read yet too; null while clients are chosen one by one. */
  const every = shallowRef<{ readonly query: ClientsQuery; readonly count: number } | null>(null);

  function toggle(id: string) {
    const next = new Set(ids.value);
    if (!next.delete(id)) next.add(id);
    ids.value = next;
    last.value = id;
    every.value = null;
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
    every.value = null;
  };
  const putEvery = (query: ClientsQuery, count: number) => {
    every.value = { query, count };
  };
  const clear = () => put([]);
  return {
    ids,
    every,
    toggle,
    reach,
    put,
    putEvery,
    clear,
    size: computed(() => every.value?.count ?? ids.value.size),
    /** What a bulk change is told to act on. */
    chosen: computed(() => (every.value ? { query: every.value.query } : { ids: [...ids.value] })),
  };
});
