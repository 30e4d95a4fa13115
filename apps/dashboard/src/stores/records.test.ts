import { connectionClock } from '@clearway/domain/access-clock';
import { aClient, aConnection, aFirm, aProfile, monday, toldToday } from '@clearway/domain/testing';
import { PiniaColada } from '@pinia/colada';
import { createPinia } from 'pinia';
import { describe, expect, it } from 'vitest';
import { createApp } from 'vue';
import { apiKey } from '../api.ts';
import { fakeApi, sessionOf } from '../testing.ts';
import { useClock } from './clock.ts';
import { useRecords } from './records.ts';
import { useSession } from './session.ts';

const request = aConnection('PECOS', { told: toldToday });
const clinic = aProfile({ connections: { [request.id]: request } });
const client = aClient({ organization: clinic.id });
const envelope = { version: 3, shape: 1 };

async function store() {
  const pinia = createPinia();
  createApp({})
    .use(pinia)
    .use(PiniaColada)
    .provide(apiKey, fakeApi({ session: async () => sessionOf() }));
  useClock(pinia).start(() => Date.parse(monday));
  await useSession(pinia).load();
  const records = useRecords(pinia);
  records.hold([
    { ...envelope, id: client.id, kind: 'client', value: client },
    { ...envelope, id: clinic.id, kind: 'profile', value: clinic },
    { ...envelope, id: aFirm().id, kind: 'profile', value: aFirm() },
  ]);
  return records;
}

describe('the records a tab holds', () => {
  it('put a client together with its profiles and our firms', async () => {
    const view = (await store()).view(client.id);
    expect(view?.organization?.name).toBe(clinic.name);
    expect(Object.keys(view?.firms ?? {})).toEqual([aFirm().id]);
  });

  it('never let an older version replace a newer one', async () => {
    const records = await store();
    records.hold([
      { id: client.id, kind: 'client', version: 2, shape: 1, value: { ...client, name: 'Older' } },
    ]);
    expect(records.view(client.id)?.client.name).toBe(client.name);
  });

  it('take in from a pull only what is open here', async () => {
    const records = await store();
    const other = aProfile({ id: aFirm({ id: clinic.id }).id, name: 'Renamed' });
    records.refresh([{ id: clinic.id, kind: 'profile', version: 4, shape: 1, value: other }]);
    expect(records.profile(clinic.id)?.name).toBe('Renamed');
    records.refresh([{ id: 'pf_unknown', kind: 'profile', version: 4, shape: 1, value: other }]);
    expect(records.profile('pf_unknown')).toBeUndefined();
  });

  it('count by the team’s own clocks', async () => {
    const records = await store();
    records.override([
      { clock: 'connection-request', length: { unit: 'days', days: 10 }, reason: 'We were told so.' },
    ]);
    expect(connectionClock(request, records.clocks)?.lastDay).toBe('2026-12-03');
  });

  it('say which client was removed, and show it no more', async () => {
    const records = await store();
    records.make([{ kind: 'record-removed', record: client.id }]);
    expect(records.view(client.id)).toBeNull();
    expect(records.removedClient(client.id)).toBe(client.id);
  });
});
