/** The state of the Waiting on page is its address: whom one waits on, for how long, whose clients. */
import type { ClientsQuery } from '@clearway/contract/clients';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useClock } from '../stores/clock.ts';
import { type Band, bandDays, bands } from '../waiting/bands.ts';

export function useWaitingQuery() {
  const route = useRoute();
  const router = useRouter();
  const clock = useClock();
  const text = (key: string) => (typeof route.query[key] === 'string' ? route.query[key] : '');
  const mover = computed(() => (['client', 'cms'].includes(text('on')) ? text('on') : ''));
  const band = computed<Band | null>(() => bands.find((one) => one === text('age')) ?? null);
  const owner = computed(() => text('owner'));
  const base = computed<ClientsQuery>(() => ({
    mover: mover.value || 'client,cms',
    snoozed: 'hide',
    ...(owner.value ? { owner: owner.value } : {}),
  }));
  const asked = computed<ClientsQuery>(() => ({
    ...base.value,
    ...bandDays(band.value, clock.today),
    sort: 'age',
  }));
  const put = (changes: Readonly<Record<string, string | undefined>>) =>
    router.push({ query: { ...route.query, ...changes } });
  return { mover, band, owner, base, asked, put };
}
