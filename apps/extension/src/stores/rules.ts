/** What one reads and decides with, once it is here; null during the first paint of what needs none of it. */
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Reading } from '../reading.ts';
import type { Rules } from '../rules.ts';

export const useRules = defineStore('rules', () => {
  /** Enough to show a client. */
  const reading = shallowRef<Reading | null>(null);
  /** All of it: to show what is unsent, and to decide. */
  const rules = shallowRef<Rules | null>(null);

  const bring = () =>
    import('../rules.ts').then((all) => {
      [reading.value, rules.value] = [all.rules, all.rules];
      return all.rules;
    });
  let coming: Promise<Rules> | null = null;
  const here = () => {
    coming ??= bring();
    return coming;
  };
  const read = (with_: Reading) => {
    reading.value ??= with_;
  };
  return { reading, rules, here, read };
});
