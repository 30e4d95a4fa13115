/** The first days, put away by this member in this browser; Help brings them back. */
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { keptText } from '../kept.ts';
import { useSession } from './session.ts';

export const usePutAway = defineStore('put-away', () => {
  const session = useSession();
  /** Memberships that put them away, parted by blanks. */
  const kept = keptText('clearway.first-days-away');
  const own = computed(() => session.team?.member ?? '');
  const others = () => kept.value.split(' ').filter((one) => one !== '' && one !== own.value);
  const away = computed({
    get: () => kept.value.split(' ').includes(own.value),
    set: (is: boolean) => {
      kept.value = [...others(), ...(is ? [own.value] : [])].join(' ');
    },
  });
  return { away };
});
