import type { Api } from '@clearway/contract/api';
import { day } from '@clearway/domain/day';
import { aClient, aFirm, anId, aPerson, aProfile, monday, us } from '@clearway/domain/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { aService, someSettings, visit } from '../testing.ts';
import MessageComposer from './MessageComposer.vue';

const lee = aPerson({ id: anId('person', 4), name: 'Dr Lee', email: 'lee@example.com', language: 'es' });
const firm = aFirm();
const connection = {
  id: anId('connection', 4),
  firm: firm.id,
  system: 'PECOS' as const,
  direction: 'we-ask' as const,
  requestedOn: day('2026-11-10'),
  at: monday,
};
const profile = aProfile({
  id: anId('profile', 4),
  name: 'Green Clinic PC',
  roles: {
    [lee.id]: {
      person: lee.id,
      role: 'ao',
      status: 'approved',
      how: 'seen',
      on: day('2026-03-01'),
      by: us,
      at: monday,
    },
  },
  connections: { [connection.id]: connection },
});
const client = aClient({
  id: anId('client', 4),
  name: 'Green Clinic',
  organization: profile.id,
  contacts: { [lee.id]: { is: 'ao', writeTo: true } },
  notNeeded: { 'organization.NPPES': 'PECOS only' },
});

async function open(clients = [client]) {
  const service = aService([client, profile, lee, firm]);
  const read: Api['client'] = async () => ({
    sequence: 1,
    records: service.records(),
    history: [],
    olderHistory: null,
    shared: {},
    line: null,
    comments: 0,
  });
  const told: string[] = [];
  const page = {
    components: { MessageComposer },
    setup: () => ({ clients, told: (id: string) => told.push(id) }),
    template: '<MessageComposer :clients @told="told" />',
  };
  const visited = await visit(page, {
    answers: { client: read, changes: service.changes, settings: async () => someSettings() },
  });
  const dialog = () => {
    const found = document.querySelector('[role=dialog]');
    if (!(found instanceof HTMLElement)) throw new Error('no dialog');
    return found;
  };
  const press = async (words: string) => {
    const found = [...dialog().querySelectorAll('button')].find((one) => one.textContent?.trim() === words);
    if (!found) throw new Error(`no button ${words} in ${dialog().textContent}`);
    found.click();
    await flushPromises();
  };
  return { ...visited, dialog, press, told, service };
}

describe('The message composer', () => {
  it('writes to whom must act, in their language, and names nobody else', async () => {
    const { dialog } = await open();
    const body = dialog().querySelector('textarea')?.value ?? '';
    expect(body).toContain('Hola, Dr Lee:');
    expect(body).toContain('Green Clinic PC');
    expect(dialog().textContent).toContain('lee@example.com');
  });

  it('records nothing by copying; only "Yes" does', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { press, told, service } = await open();
    await press('Copy message');
    expect(write).toHaveBeenCalledOnce();
    expect(service.accepted()).toEqual([]);
    await press('Yes, record it');
    expect(service.accepted().map(({ kind }) => kind)).toEqual(['client-told']);
    expect(told).toEqual([client.id]);
  });

  it('keeps changed words in this browser until they are sent', async () => {
    const { dialog } = await open();
    const area = dialog().querySelector('textarea');
    if (!area) throw new Error('no message');
    area.value = 'Por favor llame.';
    area.dispatchEvent(new Event('input'));
    await flushPromises();
    const kept = Object.keys(localStorage).filter((key) => key.startsWith('clearway.draft.message.'));
    expect(kept).toHaveLength(1);
    expect(localStorage.getItem(kept[0] ?? '')).toContain('Por favor llame.');
  });

  it('warns of a secret in changed words and keeps it nowhere', async () => {
    const { dialog } = await open();
    const area = dialog().querySelector('textarea');
    if (!area) throw new Error('no message');
    area.value = 'My password is Sommer2026!';
    area.dispatchEvent(new Event('input'));
    await flushPromises();
    expect(dialog().textContent).toContain('Take it out before you send it');
    expect(JSON.stringify({ ...localStorage })).not.toContain('Sommer2026');
  });
});
