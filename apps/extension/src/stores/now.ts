/** Today in the East, by the instant shown. Apart from it, for the calendar is more than the first paint needs. */
import { dayOf } from '@clearway/domain/day';
import { defineStore, storeToRefs } from 'pinia';
import { computed } from 'vue';
import { useMinute } from './minute.ts';

export const useNow = defineStore('now', () => {
  const minute = useMinute();
  const { now } = storeToRefs(minute);
  return { now, today: computed(() => dayOf(now.value)), renew: minute.renew };
});
