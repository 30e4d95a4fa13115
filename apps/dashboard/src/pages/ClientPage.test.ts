import {
  aClient,
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  toldToday,
} from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { useOutbox } from '../stores/outbox.ts';
import { visit } from '../testing.ts';
import { serviceOf } from '../testing-team.ts';
import ClientPage from './ClientPage.vue';

const lee = aPerson({ name: 'Dr Amara Lee', account: 'yes' });
const request = aConnection('PECOS', { told: toldToday, trackingId: 'T-118' });
const clinic = aProfile({
  name: 'Green Clinic PC',
  connections: { [request.id]: request },
  roles: { [lee.id]: aRole(lee.id, 'ao', { official: 'ao' }) },
});
const client = aClient({
  name: 'Green Clinic',
  organization: clinic.id,
  contacts: { [lee.id]: { is: 'ao', writeTo: true } },
});

async function open() {
  const service = serviceOf(client, clinic, lee, aFirm());
  const visited = await visit(ClientPage, {
    path: '/clients/:id',
    at: `/clients/${client.id}`,
    answers: service.answers,
  });
  await flushPromises();
  return { ...visited, service };
}

describe('the client page', () => {
  it('says on top why it stands as it does, and offers the next move', async () => {
    const { wrapper } = await open();
    const top = wrapper.get('[aria-label="Why, and what is next"]');
    expect(top.text()).toContain('Green Clinic PC (PECOS)');
    expect(top.text()).toContain('Dr Amara Lee');
    expect(top.get('button.main').text().length).toBeGreaterThan(0);
  });

  it('shows both squares of the organization, the tracking ID, and that there is no individual', async () => {
    const { wrapper } = await open();
    const squares = wrapper.get('table.squares').text();
    expect(squares).toContain('T-118');
    expect(squares).toContain('This client has no individual profile.');
  });

  it('keeps the I&A role and the 855 apart', async () => {
    const { wrapper } = await open();
    const row = wrapper
      .findAll('tr')
      .find((one) => one.text().includes('Dr Amara Lee') && one.text().includes('Has one'));
    expect(row?.findAll('td').map((cell) => cell.text().replaceAll(/\s+/g, ' '))[1]).toContain('AO');
    expect(row?.findAll('td')[2]?.text()).toBe('AO');
  });

  it('records an answer that was seen, shows it at once and sends it', async () => {
    const { wrapper, pinia, service } = await open();
    await wrapper.get('[aria-label="Why, and what is next"] button.main').trigger('click');
    await flushPromises();
    const dialog = document.querySelector('[role=dialog]');
    dialog?.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await flushPromises();
    await flushPromises();
    expect(useOutbox(pinia).unsent).toEqual([]);
    expect(service.taken.size).toBe(1);
    expect(wrapper.text()).toContain('PECOS');
  });

  it('says that a client is not there', async () => {
    const { wrapper } = await visit(ClientPage, {
      path: '/clients/:id',
      at: `/clients/${anId('client', 5)}`,
      answers: {},
    });
    expect(wrapper.text()).toContain('did not answer');
  });

  it('has no fault that axe can find', async () => {
    await open();
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
