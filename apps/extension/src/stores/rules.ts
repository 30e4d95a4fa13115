/** The rules once they are here; null during the first paint. */
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Rules } from '../rules.ts';

export const useRules = defineStore('rules', () => {
  const rules = shallowRef<Rules | null>(null);
  const loading = import('../rules.ts').then((all) => {
    rules.value = all.rules;
    return all.rules;
  });
  return { rules, here: () => loading };
});
