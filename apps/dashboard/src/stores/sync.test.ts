import { PiniaColada, useQueryCache } from '@pinia/colada';
import { createPinia } from 'pinia';
import { describe, expect, it, vi } from 'vitest';
import { createApp } from 'vue';
import { apiKey } from '../api.ts';
import { fakeApi, sessionOf, teamId } from '../testing.ts';
import { useClock } from './clock.ts';
import { useLive } from './live.ts';
import { useRecords } from './records.ts';
import { useSession } from './session.ts';
import { useSync } from './sync.ts';

/** A tab whose first read answered at a sequence; what was asked to be pulled, and how often reads were asked again. */
async function openTab(sequence: number) {
  const pinia = createPinia();
  const pull = vi.fn(async () => ({ sequence: sequence + 1, records: [], more: false }));
  createApp({})
    .use(pinia)
    .use(PiniaColada)
    .provide(apiKey, fakeApi({ session: async () => sessionOf(), pull }));
  useClock(pinia).start(() => 0);
  await useSession(pinia).load();
  const asked = vi.spyOn(useQueryCache(pinia), 'invalidateQueries');
  const sync = useSync(pinia);
  sync.begin(sequence);
  return { sync, pull, asked, live: useLive(pinia), open: () => useRecords(pinia) };
}

describe('a hint that something changed', () => {
  it('asks the reads again in a team that was empty until now', async () => {
    const { sync, asked, live } = await openTab(0);
    live.take(1);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith({ key: ['team', teamId] }), {
      timeout: 60_000,
    });
    expect(sync.pulled).toBe(1);
  });

  it('pulls records only where some are open here', async () => {
    const without = await openTab(4);
    without.live.take(5);
    await vi.waitFor(() => expect(without.asked).toHaveBeenCalled(), { timeout: 60_000 });
    expect(without.pull).not.toHaveBeenCalled();

    const open = await openTab(4);
    open.open();
    open.live.take(5);
    await vi.waitFor(() => expect(open.asked).toHaveBeenCalled(), { timeout: 60_000 });
    expect(open.pull).toHaveBeenCalledTimes(1);
  });
});
