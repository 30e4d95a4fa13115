/** The list one came from: for previous / next on the client page, and to come back to the same row. */
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';

export const usePlace = defineStore('place', () => {
  const ids = shallowRef<readonly string[]>([]);
  const total = ref(0);
  const name = ref('Readiness');
  const query = shallowRef<Readonly<Record<string, unknown>>>({});
  /** The row that had the focus. */
  const at = ref<string | null>(null);

  function remember(list: {
    ids: readonly string[];
    total: number;
    name: string;
    query: Readonly<Record<string, unknown>>;
  }) {
    ids.value = list.ids;
    total.value = list.total;
    name.value = list.name;
    query.value = list.query;
  }
  /** Neighbours of a client in that list; null where there is none. */
  const around = (id: string) => {
    const index = ids.value.indexOf(id);
    if (index < 0) return null;
    return { number: index + 1, before: ids.value[index - 1] ?? null, after: ids.value[index + 1] ?? null };
  };
  return { ids, total, name, query, at, remember, around, any: computed(() => ids.value.length > 0) };
});
