import { allMessages } from '@clearway/catalog/messages';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { someSettings, visit } from '../testing.ts';
import MessagesPage from './MessagesPage.vue';

const own = [
  { message: 'approve-request', language: 'en' as const, subject: 'For {client}', body: 'Hello {greeting}' },
];
const open = (at: string, templates: typeof own = []) =>
  visit(MessagesPage, {
    answers: { settings: async () => someSettings({ templates }) },
    path: '/words/:kind?',
    at: `/words${at}`,
  });

describe('Messages', () => {
  it('list every message and show one with an invented client', async () => {
    const { wrapper } = await open('/approve-request');
    expect(wrapper.findAll('nav li')).toHaveLength(allMessages.length);
    expect(wrapper.get('article').text()).toContain('Osei Family Medicine LLC');
    expect(wrapper.get('article').text()).toContain('We never ask for your password');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('say of a Spanish draft that nobody has read it yet', async () => {
    const { wrapper } = await open('/approve-request?lang=es');
    expect(wrapper.get('article').attributes('lang')).toBe('es');
    expect(wrapper.text()).toContain('not yet read by a Spanish speaker');
  });

  it('show the team’s own words where there are some, and let them be kept', async () => {
    const { wrapper } = await open('/approve-request', own);
    expect(wrapper.get('article').text()).toContain('Hello Amara Osei');
    expect(wrapper.text()).toContain('These are your team’s own words.');
  });

  it('refuse a slot that nothing fills', async () => {
    const { wrapper } = await open('/approve-request', own);
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'Change our words')
      ?.trigger('click');
    await flushPromises();
    await wrapper.get('textarea').setValue('Hello {doctor}');
    expect(wrapper.text()).toContain('Nothing fills {doctor}.');
  });
});
