import { aClient, anId, aProfile, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { aLine, aService, clientsOf, visit } from '../testing.ts';
import ClientsPage from './ClientsPage.vue';

const clinic = aProfile({ name: 'Osei Family Medicine LLC' });
const client = aClient({ id: anId('client', 1), name: 'Osei Family Medicine', organization: clinic.id });

async function open() {
  const { changes, records, accepted } = aService([client, clinic]);
  const visited = await visit(ClientsPage, {
    answers: {
      changes,
      clients: clientsOf([aLine({ id: client.id, name: client.name })]),
      members: async () => ({
        members: [
          {
            id: us,
            name: 'Maya Cole',
            email: 'maya@example.com',
            permission: 'owner',
            joinedAt: '',
            activeAt: null,
            secondFactor: true,
          },
        ],
      }),
      client: async () => ({
        sequence: 1,
        line: null,
        records: records(),
        shared: {},
        comments: 0,
        history: [],
        olderHistory: null,
      }),
    },
  });
  return { ...visited, accepted };
}
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]');

it('owner, tags and go-live are edited in the list and kept as what differs', async () => {
  const { wrapper, accepted } = await open();
  const [owner] = wrapper
    .findAll('button')
    .filter((button) => button.text().includes(`, owner of ${client.name}`));
  await owner?.trigger('click');
  await vi.waitFor(() => expect(dialog()?.querySelector('select')?.value).toBe(''), { timeout: 60_000 });
  await flushPromises();
  expect(await faultsOf(dialog() ?? document.body)).toEqual([]);
  const select = dialog()?.querySelector('select');
  const [tags] = dialog()?.querySelectorAll('input') ?? [];
  if (!select || !tags) throw new Error('the dialog has no fields');
  select.value = us;
  select.dispatchEvent(new Event('change'));
  tags.value = 'vip, revalidation';
  tags.dispatchEvent(new Event('input'));
  dialog()
    ?.querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(accepted()).toHaveLength(2), { timeout: 60_000 });
  expect(accepted().map(({ kind }) => kind)).toEqual(['client-assigned', 'client-edited']);
  expect(accepted()[1]).toMatchObject({ tags: ['vip', 'revalidation'] });
  expect(accepted()[1]).not.toHaveProperty('goLive');
  expect(dialog()).toBeNull();
});

it('a link to the client in front is copied by one key', async () => {
  const { wrapper } = await open();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await wrapper.get(`[data-row="${client.id}"]`).trigger('focus');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', bubbles: true }));
  await flushPromises();
  expect(write.mock.calls[0]?.[0]).toMatch(/^http.*\/client\/cl_/);
});
