/** The instant shown, renewed each minute while the panel is seen. */
import { defineStore } from 'pinia';
import { ref } from 'vue';
import { now as instant, onPutRight } from '../clock.ts';

export const useMinute = defineStore('minute', () => {
  const now = ref(instant());
  const renew = () => (now.value = instant());
  setInterval(renew, 60_000);
  addEventListener('visibilitychange', renew);
  onPutRight(renew);
  return { now, renew };
});
