import type { ClocksReply, RunningClock } from '@clearway/contract/deadlines';
import { day } from '@clearway/domain/day';
import { anId, monday } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { describe, expect, it } from 'vitest';
import { someSettings, visit } from '../testing.ts';
import ClocksPage from './ClocksPage.vue';

const clock = (over: Partial<RunningClock> = {}): RunningClock => ({
  clock: 'connection-request',
  record: anId('profile'),
  recordName: 'Osei Family Medicine LLC',
  thing: anId('connection'),
  system: 'PECOS',
  startedOn: day('2026-11-02'),
  lastDay: day('2026-12-02'),
  actBy: day('2026-12-01'),
  risksAt: null,
  lapsesAt: '2026-12-03T05:00:00.000Z',
  weekend: false,
  chaseDays: null,
  clients: [{ id: anId('client'), name: 'Osei Family Medicine', owner: null }],
  clientCount: 1,
  ...over,
});
const reply = (clocks: readonly RunningClock[]): ClocksReply => ({
  now: monday,
  clocks: [...clocks],
  next: null,
  total: clocks.length,
  weeks: [],
  kinds: {},
});
const running = [
  clock(),
  clock({ system: 'NPPES', thing: anId('connection', 2) }),
  clock({
    clock: 'staff-pin',
    system: null,
    thing: anId('invitation'),
    weekend: true,
    lapsesAt: '2026-11-29T14:00:00.000Z',
  }),
];
const lapsed = [
  clock({
    recordName: 'Green Clinic PC',
    startedOn: day('2026-10-20'),
    lastDay: day('2026-11-19'),
    actBy: day('2026-11-18'),
  }),
];
const answers = {
  clocks: async (ask: { query?: { to?: string } } = {}) => reply(ask.query?.to ? lapsed : running),
  settings: async () =>
    someSettings({
      clocks: [{ clock: 'staff-pin', length: { unit: 'hours', hours: 48 }, reason: 'We were told so.' }],
    }),
  members: async () => ({ members: [] }),
};

describe('Clocks', () => {
  it('shows one row for a request on both systems, with the day to act by', async () => {
    const { wrapper } = await visit(ClocksPage, { answers });
    const rows = wrapper.findAll('.scale li').map((row) => row.text());
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('PECOS and NPPES');
    expect(rows[0]).toContain('Tue 1 Dec (8 d)');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('puts what lapsed first, with the way to begin again', async () => {
    const { wrapper } = await visit(ClocksPage, { answers });
    expect(wrapper.findAll('h2')[0]?.text()).toContain('Ended, outcome not recorded');
    expect(wrapper.get('a[aria-label="Check, send again: Green Clinic PC"]').attributes('href')).toContain(
      '/client/',
    );
  });

  it('says a clock of hours with its exact end, and that a weekend lies in between', async () => {
    const { wrapper } = await visit(ClocksPage, { answers, at: '/here?view=table' });
    const row = wrapper
      .findAll('tbody tr')
      .map((one) => one.text())
      .find((text) => text.includes('PIN'));
    expect(row).toContain('Sun 29 Nov, 9:00 AM ET');
    expect(row).toContain('A weekend lies in between');
  });

  it('quotes the length, the source and the team’s own reason', async () => {
    const { wrapper } = await visit(ClocksPage, { answers, at: '/here?kind=invitations' });
    expect(wrapper.text()).toContain('set by your team');
    expect(wrapper.text()).toContain('We were told so.');
    expect(wrapper.text()).toContain('Checked 2026-11-23.');
  });

  it('says what will be here while nothing runs', async () => {
    const { wrapper } = await visit(ClocksPage, { answers: { ...answers, clocks: async () => reply([]) } });
    expect(wrapper.text()).toContain('No clock runs');
  });
});
