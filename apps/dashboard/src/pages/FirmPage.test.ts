import type { Api } from '@clearway/contract/api';
import { day } from '@clearway/domain/day';
import { aFirm, anId, aPerson, monday, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { aService, visit } from '../testing.ts';
import FirmPage from './FirmPage.vue';

const dev = aPerson({
  id: anId('person', 5),
  name: 'Dev Patel',
  member: us,
  account: 'yes',
  mfaMethods: '1',
  passwordChangedOn: day('2026-10-02'),
});
const firm = aFirm({
  searchName: 'Northstar Credentialing',
  roles: {
    [dev.id]: {
      person: dev.id,
      ours: true,
      role: 'ao',
      status: 'approved',
      how: 'seen',
      on: day('2026-03-01'),
      by: us,
      at: monday,
    },
  },
});
const firmLine = {
  id: firm.id,
  kind: 'organization' as const,
  name: firm.name,
  npis: [],
  ours: true,
  squares: [],
  clients: 0,
};
const devLine = {
  id: dev.id,
  name: dev.name,
  npi: null,
  email: null,
  account: 'yes' as const,
  member: us,
  state: 'not-needed' as const,
  clients: 0,
};

const open = (firms = [firmLine]) => {
  const { changes, records, accepted } = aService([firm, dev]);
  const answers: Partial<Api> = {
    changes,
    profiles: async () => ({ lines: firms, next: null, total: firms.length }),
    persons: async () => ({ lines: [devLine], next: null, total: 1 }),
    person: async () => ({
      sequence: 1,
      now: monday,
      records: records(),
      clients: [],
      clientCount: 0,
      roles: [],
      merged: [],
      history: [],
      olderHistory: null,
    }),
    profile: async () => ({
      sequence: 1,
      now: monday,
      records: records(),
      squares: [],
      clients: [],
      clientCount: 0,
      history: [],
      olderHistory: null,
    }),
    members: async () => ({ members: [] }),
  };
  return visit(FirmPage, { answers, path: '/firm-here/:id?', at: '/firm-here' }).then((visited) => ({
    ...visited,
    accepted,
  }));
};

describe('Our firm', () => {
  it('shows its search name, the next step of its set-up, and its people with their password’s age', async () => {
    const { wrapper } = await open();
    expect(wrapper.get('h1').text()).toBe(firm.name);
    expect(wrapper.text()).toMatch(/Clients find us as.*Northstar Credentialing/);
    expect(wrapper.text()).toContain('Next:');
    const row = wrapper
      .findAll('tbody tr')
      .map((one) => one.text())
      .find((text) => text.startsWith('Dev Patel'));
    expect(row).toContain('AO');
    expect(row).toContain('Tue 1 Dec (8 d)');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('records a new password’s day by one press', async () => {
    const { wrapper, accepted } = await open();
    await wrapper.get('button[aria-label="Changed today: the password of Dev Patel"]').trigger('click');
    await flushPromises();
    expect(accepted().map(({ kind }) => kind)).toEqual(['person-edited']);
    expect(wrapper.text()).toContain('Fri 22 Jan 2027');
  });

  it('begins with the firm where there is none', async () => {
    const { wrapper } = await open([]);
    expect(wrapper.text()).toContain('Our firm is not recorded yet');
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'Add our firm')
      ?.trigger('click');
    await flushPromises();
    expect(wrapper.text()).toContain('Name in I&A’s search');
  });
});
