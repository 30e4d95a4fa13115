import { aPerson, aProfile, monday, today } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { aLine, visit } from '../testing.ts';
import PersonPage from './PersonPage.vue';
import ProfilePage from './ProfilePage.vue';

const lee = aPerson({ name: 'Dr Amara Lee', account: 'yes', mfaMethods: '1', phone: '410-555-0107' });
const clinic = aProfile({ name: 'Green Clinic PC' });
const envelope = { version: 1, shape: 1 };
const rest = {
  sequence: 1,
  now: monday,
  clients: [aLine()],
  clientCount: 3,
  history: [],
  olderHistory: null,
};
const members = async () => ({ members: [] });

describe('a person across clients', () => {
  it('shows the login once, the role at every profile, and where they appear', async () => {
    const role = {
      profile: clinic.id,
      name: clinic.name,
      role: 'ao' as const,
      status: 'approved' as const,
      official: 'ao' as const,
      on: today,
    };
    const person = async () => ({
      ...rest,
      records: [{ ...envelope, id: lee.id, kind: 'person' as const, value: lee }],
      roles: [role],
      merged: [],
    });
    const { wrapper } = await visit(PersonPage, {
      path: '/persons/:id',
      at: `/persons/${lee.id}`,
      answers: { person, members },
    });
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Dr Amara Lee');
    expect(wrapper.text()).toContain('One method');
    expect(wrapper.text()).toContain('(410) 555-0107');
    expect(wrapper.text()).toContain('2 more are in Readiness');
    expect(
      wrapper
        .findAll('tr')
        .some((row) => row.text().includes('Green Clinic PC') && row.text().includes('AO')),
    ).toBe(true);
    expect(await faultsOf(document.body)).toEqual([]);
  });
});

describe('a profile across clients', () => {
  it('shows its access, its people and who shares it', async () => {
    const squares = [{ system: 'PECOS' as const, state: 'ready' as const, lastDay: null }];
    const profile = async () => ({
      ...rest,
      records: [{ ...envelope, id: clinic.id, kind: 'profile' as const, value: clinic }],
      squares,
    });
    const { wrapper } = await visit(ProfilePage, {
      path: '/profiles/:id',
      at: `/profiles/${clinic.id}`,
      answers: { profile, members },
    });
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Green Clinic PC');
    expect(wrapper.text()).toContain('Ready');
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
