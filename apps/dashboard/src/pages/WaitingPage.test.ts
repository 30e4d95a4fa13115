import type { ClientsQuery } from '@clearway/contract/clients';
import { anId } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { aLine, clientsOf, someSettings, visit } from '../testing.ts';
import WaitingPage from './WaitingPage.vue';

const lines = [
  aLine(),
  aLine({
    id: anId('client', 2),
    name: 'Cedar Grove Dental',
    asked: { on: null, told: null },
    since: null,
    lastDay: null,
  }),
];
const answers = {
  clients: clientsOf(lines),
  settings: async () => someSettings(),
  members: async () => ({ members: [] }),
};

describe('Waiting on', () => {
  it('says for each client since when, until when, and when they were last told', async () => {
    const { wrapper } = await visit(WaitingPage, { answers });
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows[0]).toContain('Sat 14 Nov (9 d)');
    expect(rows[0]).toContain('Mon 14 Dec (21 d)');
    expect(rows[0]).toContain('by e-mail');
    expect(rows[1]).toContain('Not known');
    expect(rows[1]).toContain('Never');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('asks the service for what the address says', async () => {
    const asked: ClientsQuery[] = [];
    const clients = clientsOf(lines);
    await visit(WaitingPage, {
      answers: {
        ...answers,
        clients: async (ask = {}) => {
          asked.push(ask.query ?? {});
          return clients(ask);
        },
      },
      at: '/here?on=client&age=week&owner=mb_x',
    });
    expect(asked).toContainEqual(
      expect.objectContaining({
        mover: 'client',
        owner: 'mb_x',
        sinceFrom: '2026-11-10',
        sinceTo: '2026-11-16',
        sort: 'age',
      }),
    );
  });

  it('offers one message run over all that are chosen', async () => {
    const { wrapper } = await visit(WaitingPage, { answers });
    await wrapper.get('input[aria-label="Choose all rows shown"]').trigger('change');
    expect(wrapper.get('section[aria-label="Clients chosen"]').text()).toContain(
      'Message these 2 one by one',
    );
  });

  it('keeps the filter in the address when a band is pressed', async () => {
    const { wrapper, router } = await visit(WaitingPage, { answers });
    await wrapper
      .findAll('button')
      .find((one) => one.text().startsWith('21 days'))
      ?.trigger('click');
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ age: 'long' });
  });
});
