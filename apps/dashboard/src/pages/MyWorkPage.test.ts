import { day } from '@clearway/domain/day';
import { anId, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { aLine, clientsOf, someSettings, visit } from '../testing.ts';
import MyWorkPage from './MyWorkPage.vue';

const late = aLine({
  id: anId('client', 2),
  name: 'Tidewater Imaging',
  move: { mover: 'us', code: 'tell-client', actBy: day('2026-11-20') },
  asked: null,
});
const undated = aLine({
  id: anId('client', 3),
  name: 'Dr Daniel Moss',
  move: { mover: 'us', code: 'open-access', actBy: null },
  asked: null,
  actBy: null,
});
const put = aLine({ id: anId('client', 4), name: 'Lakeside Pediatrics', snoozedUntil: day('2026-11-30') });
const reminded = aLine();
const lines = [reminded, late, undated, put];
const entry = {
  sequence: 9,
  id: anId('change', 1),
  record: late.id,
  kind: 'client-assigned',
  by: us,
  byName: 'Maya Cole',
  via: 'dashboard' as const,
  receivedAt: '2026-11-23T14:00:00.000Z',
  at: '2026-11-23T14:00:00.000Z',
  change: {},
  findings: [],
  undone: null,
  recordName: 'Tidewater Imaging',
};
const answers = {
  clients: clientsOf(lines, ({ snoozedUntil }, { snoozed }) =>
    snoozed === 'only' ? snoozedUntil !== null : snoozed !== 'hide' || snoozedUntil === null,
  ),
  settings: async () => someSettings(),
  history: async () => ({
    entries: [entry, { ...entry, id: anId('change', 2), receivedAt: '2026-11-22T14:00:00.000Z' }],
    older: null,
  }),
  members: async () => ({ members: [] }),
  notices: async () => ({
    unread: 1,
    notices: [
      {
        id: 'nc',
        kind: 'client-said' as const,
        client: late.id,
        by: 'link',
        at: '2026-11-23T12:00:00.000Z',
        read: false,
      },
    ],
  }),
  mentions: async () => ({ comments: [], unseen: 0 }),
};
const headings = (text: string) =>
  [...text.matchAll(/(Overdue|Today|Within a week|Later|No date yet) (\d+)/g)].map(([whole]) => whole);

describe('My work', () => {
  it('puts our own moves and due reminders in order of their day', async () => {
    const { wrapper } = await visit(MyWorkPage, { answers });
    expect(wrapper.findAll('h2').map((one) => one.text())).toEqual([
      'News 1',
      'Overdue 1',
      'Today 1',
      'No date yet 1',
    ]);
    const rows = wrapper.findAll('li[data-row]').map((row) => row.text());
    expect(rows[0]).toContain('Tidewater Imaging');
    expect(rows[1]).toContain('Remind the client, last told Sat 14 Nov');
    expect(rows[2]).toContain('No date');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('makes the first open task the one main button', async () => {
    const { wrapper } = await visit(MyWorkPage, { answers });
    expect(wrapper.findAll('.button.main').map((one) => one.attributes('aria-label'))).toEqual([
      'Message Tidewater Imaging',
    ]);
  });

  it('shows what is snoozed with its end, and only today of what was done', async () => {
    const snoozed = await visit(MyWorkPage, { answers, at: '/here?show=snoozed' });
    expect(snoozed.wrapper.text()).toContain('until Mon 30 Nov');
    expect(snoozed.wrapper.find('button[aria-label="Take up again: Lakeside Pediatrics"]').exists()).toBe(
      true,
    );
    const done = await visit(MyWorkPage, { answers, at: '/here?show=done' });
    expect(done.wrapper.text().match(/Changed the owner/g)).toHaveLength(1);
  });

  it('shows first what a client said, until it is read', async () => {
    const read: unknown[] = [];
    const { wrapper } = await visit(MyWorkPage, {
      answers: {
        ...answers,
        readNotices: async (ask = {}) => {
          read.push(ask.body);
          return { ok: true as const };
        },
      },
    });
    expect(wrapper.get('h2').text()).toBe('News 1');
    expect(wrapper.text()).toMatch(/Tidewater Imaging:\s*The client said by their link that a step is done/);
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'Mark all as read')
      ?.trigger('click');
    await flushPromises();
    expect(read).toEqual([{ ids: ['nc'] }]);
  });

  it('says so when nothing is due, and where to look next', async () => {
    const { wrapper } = await visit(MyWorkPage, {
      answers: { ...answers, clients: clientsOf([aLine({ asked: null })]) },
    });
    expect(wrapper.text()).toContain('Nothing is due');
    expect(wrapper.text()).toContain('One client waits on somebody else');
    expect(headings(wrapper.text())).toEqual([]);
  });

  it('says what is wrong when the service does not answer, and offers to try again', async () => {
    const { wrapper } = await visit(MyWorkPage);
    expect(wrapper.text()).toContain('The service did not answer');
    expect(wrapper.findAll('button').some((one) => one.text() === 'Try again')).toBe(true);
  });
});
