import type { Api } from '@clearway/contract/api';
import { day } from '@clearway/domain/day';
import type { Profile } from '@clearway/domain/profile';
import { anId, aPerson, aProfile, monday, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { aService, visit } from '../testing.ts';
import ReviewPage from './ReviewPage.vue';

const maya = aPerson({ id: anId('person', 1), name: 'Dr Lee' });
const left = aPerson({ id: anId('person', 2), name: 'J. Ruiz', leftOn: day('2026-10-03') });
const stamp = { how: 'seen' as const, on: day('2026-03-12'), by: us, at: monday };
const profile = aProfile({
  id: anId('profile', 1),
  roles: {
    [maya.id]: { person: maya.id, role: 'ao', status: 'approved', ...stamp },
    [left.id]: { person: left.id, role: 'am', status: 'approved', ...stamp },
  },
  holders: {
    [anId('holder')]: { id: anId('holder'), name: 'OldBill LLC', kind: 'surrogate', systems: ['PECOS'] },
  },
});

const service = (start: Profile): Pick<Api, 'profile' | 'changes' | 'members'> => {
  const { changes, records } = aService([start, maya, left]);
  const profile: Api['profile'] = async () => ({
    sequence: 1,
    now: monday,
    records: records(),
    squares: [],
    clients: [],
    clientCount: 0,
    history: [],
    olderHistory: null,
  });
  return { changes, profile, members: async () => ({ members: [] }) };
};
const open = (start: Profile = profile) =>
  visit(ReviewPage, { answers: service(start), path: '/reviews/:profile', at: `/reviews/${profile.id}` });
type Wrapper = Awaited<ReturnType<typeof open>>['wrapper'];
async function press(wrapper: Wrapper, words: string) {
  const found = wrapper.findAll('button').find((one) => one.text().startsWith(words));
  if (!found) throw new Error(`no button ${words} in ${wrapper.text()}`);
  await found.trigger('click');
  await flushPromises();
}

describe('An access review', () => {
  it('goes from start over every decision to a locked record, with a task for what must go', async () => {
    const { wrapper } = await open();
    expect(wrapper.text()).toContain('Never reviewed');
    await press(wrapper, 'Start the review');
    const rows = () => wrapper.findAll('li[data-row]');
    expect(wrapper.text()).toContain('The first review: everything is new.');
    expect(wrapper.text()).toContain('This person has left.');
    expect(wrapper.text()).toContain('Nobody has ever confirmed that this is still wanted.');
    expect(await faultsOf(wrapper.element)).toEqual([]);

    for (const row of rows()) {
      const remove = row.text().includes('J. Ruiz');
      await row.get(`input[value=${remove ? 'remove' : 'keep'}]`).setValue(true);
      await flushPromises();
    }
    await press(wrapper, 'Sign off');
    const dialog = document.querySelector('[role=dialog]');
    expect(dialog?.textContent).toContain('I, Maya Cole, went through every entry');
    dialog?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await flushPromises();
    expect(wrapper.text()).toContain('The record is locked.');
    expect(wrapper.find('input[type=radio]').exists()).toBe(false);

    expect(wrapper.text()).toContain('Still to be removed 1');
    await press(wrapper, 'I saw it gone');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.text()).not.toContain('Still to be removed');
  });

  it('cannot be signed off while something is undecided', async () => {
    const { wrapper } = await open();
    await press(wrapper, 'Start the review');
    const sign = wrapper.findAll('button').find((one) => one.text().startsWith('Sign off'));
    expect(sign?.attributes('disabled')).toBeDefined();
    expect(sign?.text()).toMatch(/\d+ to decide/);
  });

  it('shows by keyboard and to a viewer what it is, without a way to change it', async () => {
    const { wrapper } = await visit(ReviewPage, {
      answers: service(profile),
      path: '/reviews/:profile',
      at: `/reviews/${profile.id}`,
      permission: 'viewer',
    });
    expect(wrapper.findAll('button').some((one) => one.text().startsWith('Start'))).toBe(false);
  });

  it('says so when the profile is not there', async () => {
    const { wrapper } = await visit(ReviewPage, { path: '/reviews/:profile', at: `/reviews/${profile.id}` });
    expect(wrapper.text()).toContain('The service did not answer');
  });
});
