/**
 * The one reading of time. main.ts gives it this machine's clock; replies of the service say what time it is there,
 * and the difference is kept, so that a laptop with a wrong clock still counts days rightly.
 */
import { dayOf } from '@clearway/domain/day';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';

export const useClock = defineStore('clock', () => {
  /** Instant, ISO in UTC. */
  const now = ref('1970-01-01T00:00:00.000Z');
  /** US Eastern day: what CMS counts by. */
  const today = computed(() => dayOf(now.value));
  let machine = () => Date.parse(now.value);
  let ahead = 0;

  /** The instant of an action, fresh. */
  function stamp() {
    now.value = new Date(machine() + ahead).toISOString();
    return now.value;
  }
  /** Called once by main.ts with milliseconds since 1970. */
  function start(source: () => number) {
    machine = source;
    stamp();
  }
  /** Takes the service's word for what time it is. */
  function agree(serviceNow: string) {
    const there = Date.parse(serviceNow);
    if (Number.isNaN(there)) return;
    ahead = there - machine();
    stamp();
  }
  return { now, today, start, stamp, agree };
});
