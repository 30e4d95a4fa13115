import type { Api } from '@clearway/contract/api';
import { day } from '@clearway/domain/day';
import { anId, aPerson, aProfile, monday, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { aLine, aService, clientsOf, visit } from '../testing.ts';
import SweepPage from './SweepPage.vue';

const leaver = aPerson({ id: anId('person', 3), name: 'Dev Patel', member: us });
const role = {
  person: leaver.id,
  role: 'am' as const,
  status: 'approved' as const,
  how: 'seen' as const,
  on: day('2026-03-12'),
  by: us,
  at: monday,
  ours: true as const,
};
const firm = aProfile({
  id: anId('profile', 9),
  name: 'Northstar Credentialing LLC',
  ours: true,
  roles: { [leaver.id]: role },
});
const members = async () => ({
  members: [
    {
      id: 'mb_rosa',
      name: 'Rosa Lind',
      email: 'rosa@example.com',
      permission: 'credentialer' as const,
      joinedAt: monday,
      activeAt: null,
      secondFactor: false,
    },
  ],
});

const open = (more: Partial<Api> = {}) => {
  const { changes, records } = aService([leaver, firm]);
  const person: Api['person'] = async () => ({
    sequence: 1,
    now: monday,
    records: records(),
    roles: [],
    clients: [],
    clientCount: 0,
    merged: [],
    history: [],
    olderHistory: null,
  });
  return visit(SweepPage, {
    answers: { person, changes, members, clients: clientsOf([aLine(), aLine()]), ...more },
    path: '/sweeps/:kind/:id',
    at: `/sweeps/our-leaver/${leaver.id}`,
  });
};
const press = async (wrapper: Awaited<ReturnType<typeof open>>['wrapper'], words: RegExp) => {
  const found = wrapper
    .findAll('button')
    .find((one) => words.test(one.attributes('aria-label') ?? one.text()));
  if (!found) throw new Error(`no button ${words} in ${wrapper.text()}`);
  await found.trigger('click');
  await flushPromises();
};

describe('A sweep', () => {
  it('lists what a leaver could still open, and closes each item by what was seen', async () => {
    const { wrapper } = await open();
    expect(wrapper.get('h1').text()).toBe('One of our people leaves: Dev Patel');
    expect(wrapper.text()).toMatch(/Closed: 0\/ of 4/);
    expect(await faultsOf(wrapper.element)).toEqual([]);
    await press(wrapper, /^I saw it done: Take their role at our firm away/);
    // With the role nobody needs a successor any more: two items close by one fact.
    expect(wrapper.text()).toMatch(/Closed: 2\/ of 4/);
    await press(wrapper, /^I saw it done: Their account stays theirs/);
    await press(wrapper, /^I saw it done: No MFA method/);
    expect(wrapper.text()).toContain('Everything is closed.');
  });

  it('records the day they left once, on the person', async () => {
    const { wrapper } = await open();
    await wrapper
      .findAll('form')
      .find((one) => one.text().includes('They leave'))
      ?.trigger('submit');
    await flushPromises();
    expect(wrapper.text()).toContain('Left on Mon 23 Nov.');
  });

  it('hands their clients over in one go, with the way back', async () => {
    const jobs: unknown[] = [];
    const counts = { changed: 2, same: 0, refused: 0, kept: 0 };
    const job = (state: 'done' | 'undone') => ({
      id: 'jb',
      act: { is: 'assign' as const, owner: 'mb_rosa' },
      by: us,
      byName: 'Maya',
      startedAt: monday,
      state,
      done: 2,
      total: 2,
      counts,
    });
    const { wrapper } = await open({
      startJob: async (ask = {}) => {
        jobs.push(ask.body?.act, ask.body?.clients);
        return { job: job('done'), rows: [], next: null };
      },
      undoJob: async () => ({ job: job('undone'), rows: [], next: null }),
    });
    await wrapper.get('select').setValue('mb_rosa');
    await wrapper.findAll('form').at(-1)?.trigger('submit');
    await flushPromises();
    expect(jobs).toEqual([{ is: 'assign', owner: 'mb_rosa' }, { query: { owner: us } }]);
    expect(wrapper.text()).toContain('2 clients now belong to Rosa Lind.');
    await press(wrapper, /^Undo$/);
    expect(wrapper.text()).toContain('Taken back.');
  });
});
