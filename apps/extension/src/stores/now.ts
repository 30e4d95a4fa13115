/** The instant shown, renewed each minute while the panel is seen. */
import { dayOf } from '@clearway/domain/day';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { now as instant, onPutRight } from '../clock.ts';

export const useNow = defineStore('now', () => {
  const now = ref(instant());
  const renew = () => (now.value = instant());
  const today = computed(() => dayOf(now.value));
  setInterval(renew, 60_000);
  addEventListener('visibilitychange', renew);
  onPutRight(renew);
  return { now, today, renew };
});
