import { anId } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { useLive } from '../stores/live.ts';
import { useSync } from '../stores/sync.ts';
import { aLine, clientsOf, visit } from '../testing.ts';
import ClientsPage from './ClientsPage.vue';

const osei = aLine({ squares: [{ key: 'organization.PECOS', state: 'waiting', lastDay: null }] });
const tran = aLine({
  id: anId('client', 2),
  name: 'Dr Minh Tran',
  state: 'blocked',
  worst: 'blocked',
  move: { mover: 'us', code: 'unblock', actBy: null },
  actBy: null,
});
const members = async () => ({ members: [] });
const pull = async () => ({ sequence: 9, records: [], more: false });
const views = async () => ({ views: [] });
const list = (lines = [osei, tran]) => ({
  clients: clientsOf(lines, (line, { state, ids }) =>
    ids ? ids.includes(line.id) : !state || state === line.state,
  ),
  members,
  pull,
  views,
});
const press = async (key: string) => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await flushPromises();
};

describe('the readiness list', () => {
  it('says of each client how it stands, what is next, whose move it is and by when', async () => {
    const { wrapper } = await visit(ClientsPage, { answers: list() });
    const row = wrapper.get(`[data-row="${osei.id}"]`);
    expect(row.get('a').text()).toBe('Osei Family Medicine');
    expect(row.text()).toContain('Waiting');
    expect(row.text()).toContain('Client');
    expect(row.get('time').attributes('datetime')).toBe('2026-12-13');
    expect(row.get('[role=img]').attributes('aria-label')).toContain('organization waiting');
  });

  it('filters by a press and keeps the filter in the address', async () => {
    const { wrapper, router } = await visit(ClientsPage, { answers: list() });
    await wrapper
      .findAll('button.chip')
      .find((chip) => chip.text().includes('Blocked'))
      ?.trigger('click');
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ state: 'blocked' });
    expect(wrapper.findAll('[data-row]').map((row) => row.get('a').text())).toEqual(['Dr Minh Tran']);
  });

  it('walks, chooses and clears by keyboard', async () => {
    const { wrapper } = await visit(ClientsPage, { answers: list() });
    await press('j');
    await press('x');
    expect(wrapper.findAll('tr.chosen')).toHaveLength(1);
    await press('Escape');
    expect(wrapper.findAll('tr.chosen')).toHaveLength(0);
  });

  it('chooses all that match, those not read too, and forgets them when something else is asked', async () => {
    const answers = list();
    const clients: typeof answers.clients = async (ask) => ({ ...(await answers.clients(ask)), total: 2371 });
    const { wrapper, router } = await visit(ClientsPage, { answers: { ...answers, clients } });
    const bar = () => wrapper.find('[role=toolbar]');
    await wrapper.get('input[aria-label="Choose all loaded rows"]').trigger('change');
    await vi.waitFor(() => expect(bar().text()).toContain('2 chosen'), { timeout: 60_000 });
    await bar()
      .findAll('button')
      .find((button) => button.text() === 'Choose all 2,371')
      ?.trigger('click');
    expect(bar().text()).toContain('2,371 chosen: all that match');
    await router.push({ query: { state: 'blocked' } });
    await flushPromises();
    expect(bar().exists()).toBe(false);
  });

  it('never moves a row that stopped matching; it shows the new state and says so', async () => {
    let ready = false;
    const answers = list();
    const clients: typeof answers.clients = async (ask = {}) => {
      const now = ready ? { ...tran, state: 'ready' as const, worst: 'ready' as const, move: null } : tran;
      return list([osei, now]).clients(ask);
    };
    const { wrapper, pinia } = await visit(ClientsPage, {
      at: '/here?state=blocked',
      answers: { ...answers, clients },
    });
    useSync(pinia);
    ready = true;
    useLive(pinia).take(9);
    await flushPromises();
    await flushPromises();
    const row = wrapper.get(`[data-row="${tran.id}"]`);
    expect(row.text()).toContain('Ready');
    expect(row.text()).toContain('Moved');
    expect(wrapper.text()).toContain('One client changed place');
  });

  it('says what to do where there is nothing yet', async () => {
    const { wrapper } = await visit(ClientsPage, { answers: list([]) });
    await vi.waitFor(() => expect(wrapper.text()).toContain('Import a list'), { timeout: 60_000 });
  });

  it('says that the service did not answer, and offers to try again', async () => {
    const { wrapper } = await visit(ClientsPage, { answers: { members } });
    expect(wrapper.text()).toContain('The service did not answer');
    expect(wrapper.findAll('button').some((button) => button.text() === 'Try again')).toBe(true);
  });

  it('has no fault that axe can find', async () => {
    await visit(ClientsPage, { answers: list() });
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
