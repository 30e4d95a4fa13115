import type { Api } from '@clearway/contract/api';
import { monday, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { sections, sectionsLike } from '../settings/sections.ts';
import { aLine, clientsOf, someSettings, visit } from '../testing.ts';
import SettingsPage from './SettingsPage.vue';

const member = {
  id: us,
  name: 'Maya Cole',
  email: 'maya@example.com',
  permission: 'owner' as const,
  joinedAt: monday,
  activeAt: monday,
  secondFactor: true,
};
const dev = {
  ...member,
  id: 'mb_dev',
  name: 'Dev Patel',
  email: 'dev@example.com',
  permission: 'credentialer' as const,
};
const answers: Partial<Api> = {
  members: async () => ({ members: [member, dev] }),
  invitations: async () => ({ invitations: [] }),
  clients: clientsOf([aLine(), aLine()]),
  settings: async () => someSettings(),
};
const open = async (section: string, more: Partial<Api> = {}, permission: 'owner' | 'viewer' = 'owner') => {
  const visited = await visit(SettingsPage, {
    answers: { ...answers, ...more },
    path: '/set/:section?',
    at: `/set/${section}`,
    permission,
  });
  // The section is a file of its own.
  await vi.waitUntil(
    () =>
      visited.wrapper.find('.body h1 + *').exists() &&
      visited.wrapper.find('[role=status]').exists() === false,
    { timeout: 60_000 },
  );
  await flushPromises();
  return visited;
};
const button = (wrapper: Awaited<ReturnType<typeof open>>['wrapper'], words: string) => {
  const found = wrapper
    .findAll('button')
    .find((one) => one.text() === words || one.attributes('aria-label') === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

describe('Settings', () => {
  it('are found by their label and by other words for them', () => {
    expect(sectionsLike('totp', sections).map(({ id }) => id)).toEqual(['account']);
    expect(sectionsLike('delete client', sections).map(({ id }) => id)).toContain('retention');
    expect(sectionsLike('', sections)).toHaveLength(sections.length);
  });

  it('hide from a viewer what a viewer may not do', async () => {
    const { wrapper } = await open('members', {}, 'viewer');
    expect(wrapper.get('nav').text()).not.toContain('API keys');
    expect(wrapper.text()).not.toContain('Invite somebody');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('ask who inherits before a member is removed', async () => {
    const removed: unknown[] = [];
    const { wrapper } = await open('members', {
      removeMember: async (ask = {}) => {
        removed.push([ask.path?.['memberId'], ask.body]);
        return { clients: 2, sequence: 2 };
      },
    });
    await button(wrapper, 'Remove Dev Patel').trigger('click');
    await flushPromises();
    expect(wrapper.text()).toContain('2 clients are theirs. Who inherits them?');
    expect(await faultsOf(wrapper.element)).toEqual([]);
    await wrapper.get('form.remove select').setValue(us);
    await wrapper.get('form.remove').trigger('submit');
    await flushPromises();
    expect(removed).toEqual([['mb_dev', { handTo: us }]]);
  });

  it('show an invitation link once, with what it can do', async () => {
    const { wrapper } = await open('members', {
      invite: async () => ({ id: 'jn', path: '/join#secret', expiresAt: '2026-11-30T15:00:00.000Z' }),
    });
    await wrapper.findAll('form').at(-1)?.trigger('submit');
    await flushPromises();
    expect(wrapper.text()).toContain('/join#secret');
    expect(wrapper.text()).toContain('It is shown only now.');
  });

  it('keep an own length of a clock only with a reason, beside the published one', async () => {
    const sent: unknown[] = [];
    const { wrapper } = await open('clocks', {
      changeSettings: async (ask = {}) => {
        sent.push(ask.body);
        return someSettings();
      },
    });
    await button(wrapper, 'Set your own length for Pending connection').trigger('click');
    await wrapper.get('form.form input').setValue('20');
    await wrapper.get('form.form textarea').setValue('EUS told us on 2 Nov.');
    await wrapper.get('form.form').trigger('submit');
    await flushPromises();
    expect(sent).toEqual([
      {
        clocks: [
          {
            clock: 'connection-request',
            length: { unit: 'days', days: 20 },
            reason: 'EUS told us on 2 Nov.',
          },
        ],
      },
    ]);
  });

  it('ask once more before a key is revoked', async () => {
    const revoke = vi.fn<Api['revokeKey']>(async () => ({ ok: true }));
    const key = {
      id: 'ky',
      name: 'Import',
      scopes: ['read' as const],
      member: us,
      begins: 'cw_ab',
      createdAt: monday,
      expiresAt: monday,
      usedAt: null,
    };
    const { wrapper } = await open('keys', { keys: async () => ({ keys: [key] }), revokeKey: revoke });
    await button(wrapper, 'Revoke the key Import').trigger('click');
    await flushPromises();
    expect(revoke).not.toHaveBeenCalled();
    await button(wrapper, 'Revoke').trigger('click');
    await flushPromises();
    expect(revoke).toHaveBeenCalledOnce();
  });

  it('send a delivery again', async () => {
    const replay = vi.fn<Api['replayDelivery']>(async () => ({ ok: true }));
    const hook = {
      id: 'hk',
      url: 'https://hooks.example.com/in',
      events: ['change.accepted' as const],
      on: true,
      offBecause: null,
      failures: 2,
      createdAt: monday,
    };
    const delivery = {
      id: 'dl',
      event: 'change.accepted' as const,
      at: monday,
      state: 'failed' as const,
      attempts: 3,
      answer: '500',
      nextAt: null,
    };
    const { wrapper } = await open('hooks?hook=hk', {
      hooks: async () => ({ hooks: [hook] }),
      deliveries: async () => ({ deliveries: [delivery] }),
      replayDelivery: replay,
    });
    await vi.waitUntil(() => wrapper.text().includes('Failed'), { timeout: 60_000 });
    await button(wrapper, 'Send again: change.accepted of Mon 23 Nov, 10:00 AM ET').trigger('click');
    await flushPromises();
    expect(replay).toHaveBeenCalledOnce();
  });

  it('count where a text stands before it is redacted everywhere', async () => {
    const modes: unknown[] = [];
    const { wrapper } = await open('retention', {
      redact: async (ask = {}) => {
        modes.push(ask.body?.mode);
        return { changes: 2, records: 1, comments: 0, olderBackups: ['backup-1'], sequence: 3 };
      },
    });
    const form = wrapper.findAll('form').find((one) => one.text().includes('Exactly as it was typed'));
    await form?.get('input').setValue('hunter22');
    await form?.trigger('submit');
    await flushPromises();
    expect(wrapper.text()).toContain('It stands in 1 records, 2 changes and 0 comments.');
    await button(wrapper, 'Redact it everywhere').trigger('click');
    await flushPromises();
    expect(modes).toEqual(['count', 'redact']);
    expect(wrapper.text()).toContain('backup-1');
  });
});
