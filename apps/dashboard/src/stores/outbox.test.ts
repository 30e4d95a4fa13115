import { aClient, anId, monday } from '@clearway/domain/testing';
import { PiniaColada } from '@pinia/colada';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from 'vue';
import { apiKey } from '../api.ts';
import { fakeApi, sessionOf } from '../testing.ts';
import { serviceOf } from '../testing-team.ts';
import { useClock } from './clock.ts';
import { useOutbox } from './outbox.ts';
import { useRecords } from './records.ts';
import { useSession } from './session.ts';

const client = aClient();
type Service = ReturnType<typeof serviceOf>;

/** A tab of the dashboard with the client open; a second call is a second tab, or the first one opened again. */
async function openTab(service: Service) {
  const pinia = createPinia();
  const app = createApp({});
  app
    .use(pinia)
    .use(PiniaColada)
    .provide(apiKey, fakeApi({ session: async () => sessionOf(), ...service.answers }));
  useClock(pinia).start(() => Date.parse(monday));
  await useSession(pinia).load();
  const records = useRecords(pinia);
  const outbox = useOutbox(pinia);
  await outbox.look();
  records.hold([{ id: client.id, kind: 'client', version: 1, shape: 1, value: client }]);
  return { records, outbox };
}
const rename = (name: string) => [{ kind: 'client-edited', record: client.id, name } as const];
const nameIn = (service: Service) => service.recordOf(client.id)?.name;

describe('changes on their way', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('are shown at once and arrive once', async () => {
    const service = serviceOf(client);
    const { records, outbox } = await openTab(service);
    records.make(rename('Renamed'));
    expect(records.view(client.id)?.client.name).toBe('Renamed');
    await vi.waitFor(() => expect(outbox.unsent).toEqual([]), { timeout: 60_000 });
    expect(nameIn(service)).toBe('Renamed');
    expect([...service.taken.values()]).toEqual([1]);
  });

  it('outlive a dead service and a closed tab, and arrive exactly once', async () => {
    const service = serviceOf(client);
    service.state.down = true;
    const first = await openTab(service);
    first.records.make(rename('Typed before the tab was closed'));
    await vi.waitFor(() => expect(first.outbox.trouble).not.toBeNull(), { timeout: 60_000 });
    service.state.down = false;
    const second = await openTab(service);
    expect(second.records.view(client.id)?.client.name).toBe('Typed before the tab was closed');
    await second.outbox.drain();
    await first.outbox.drain();
    expect(nameIn(service)).toBe('Typed before the tab was closed');
    expect([...service.taken.values()]).toEqual([1]);
    expect(localStorage.length).toBe(0);
  });

  it('are tried again by themselves once the service answers', async () => {
    const service = serviceOf(client);
    service.state.down = true;
    const { records, outbox } = await openTab(service);
    records.make(rename('Later'));
    await vi.waitFor(() => expect(outbox.trouble).not.toBeNull(), { timeout: 60_000 });
    service.state.down = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outbox.unsent).toEqual([]);
    expect(nameIn(service)).toBe('Later');
  });

  it('that hold a secret are refused before they are stored anywhere', async () => {
    const service = serviceOf(client);
    const { records } = await openTab(service);
    const made = records.make([{ kind: 'client-edited', record: client.id, note: 'SSN 123-45-6789' }]);
    expect(made).toMatchObject({ ok: false, refusal: { code: 'secret', field: 'note' } });
    expect(localStorage.length).toBe(0);
    expect(service.taken.size).toBe(0);
  });

  it('that the service refuses go to the tray with their text and outlive the tab', async () => {
    const service = serviceOf();
    const first = await openTab(service);
    first.records.make(rename('Nobody knows this client'));
    await vi.waitFor(() => expect(first.outbox.refused).toHaveLength(1), { timeout: 60_000 });
    const again = await openTab(service);
    expect(again.outbox.refused[0]).toMatchObject({
      change: { name: 'Nobody knows this client' },
      refusal: { code: 'unknown' },
    });
    again.outbox.discard(again.outbox.refused[0]?.change.id ?? '');
    expect((await openTab(service)).outbox.refused).toEqual([]);
  });

  it('are taken back by an undo that is shown at once', async () => {
    const service = serviceOf(client);
    service.state.down = true;
    const { records } = await openTab(service);
    const made = records.make(rename('Wrong'));
    if (made.ok) records.undo(made.changes);
    expect(records.view(client.id)?.client.name).toBe(client.name);
  });

  it('keep a record this tab made itself, though it never read it', async () => {
    const service = serviceOf();
    const { records, outbox } = await openTab(service);
    const made = anId('client', 9);
    records.make([{ kind: 'client-added', record: made, name: 'New here' }]);
    await vi.waitFor(() => expect(outbox.unsent).toEqual([]), { timeout: 60_000 });
    expect(records.view(made)?.client.name).toBe('New here');
  });
});
