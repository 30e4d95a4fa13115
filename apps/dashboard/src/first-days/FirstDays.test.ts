import { anId, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { usePutAway } from '../stores/put-away.ts';
import { aLine, clientsOf, someSettings, visit } from '../testing.ts';
import FirstDays from './FirstDays.vue';

const maya = { id: us, name: 'Maya Cole', email: 'maya@example.com', permission: 'owner' as const };
const member = { ...maya, joinedAt: '', activeAt: null, secondFactor: true };
const answers = {
  settings: async () => someSettings({ 'time-zone': 'Pacific/Honolulu' }),
  profiles: async () => ({ lines: [], next: null, total: 0 }),
  clients: clientsOf([aLine()], (line, { tag }) => !tag || line.tags.includes(tag)),
  members: async () => ({ members: [member] }),
  invitations: async () => ({ invitations: [] }),
  browsers: async () => ({ browsers: [] }),
};
const doneIn = (wrapper: VueWrapper) =>
  wrapper.findAll('li').filter((row) => row.text().startsWith('Done:')).length;

describe('the list of the first days', () => {
  it('is ticked by what is true, and makes the first open step its main button', async () => {
    const { wrapper } = await visit(FirstDays, { answers });
    // The session has a second factor and one client is there; nothing else was done.
    expect(doneIn(wrapper)).toBe(2);
    expect(wrapper.findAll('.button.main').map((one) => one.text())).toEqual(['Choose the time zone']);
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('ticks a step by itself when it was done elsewhere', async () => {
    const invited = async () => ({
      invitations: [
        {
          id: anId('invitation'),
          permission: 'viewer' as const,
          email: null,
          invitedBy: us,
          createdAt: '2026-11-23T12:00:00.000Z',
          expiresAt: '2026-11-30T12:00:00.000Z',
        },
      ],
    });
    const { wrapper } = await visit(FirstDays, { answers: { ...answers, invitations: invited } });
    expect(doneIn(wrapper)).toBe(3);
  });

  it('is put away and brought back by one press each', async () => {
    const { wrapper, pinia } = await visit(FirstDays, { answers });
    const press = (words: string) =>
      wrapper
        .findAll('button')
        .find((button) => button.text() === words)
        ?.trigger('click');
    await press('Put away');
    expect(usePutAway(pinia).away).toBe(true);
    await press('Keep in the side bar');
    await flushPromises();
    expect(usePutAway(pinia).away).toBe(false);
  });
});
