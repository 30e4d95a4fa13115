import type { ReportsReply } from '@clearway/contract/reports';
import { day } from '@clearway/domain/day';
import { monday, us } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { describe, expect, it, vi } from 'vitest';
import { visit } from '../testing.ts';
import ReportsPage from './ReportsPage.vue';

// A chart needs a layout, which happy-dom has not; its table says the same and is what is read here.
vi.mock('../reports/BarChart.vue', () => ({ __esModule: true, default: { template: '<div />' } }));

const spread = { sample: 12, p20: 3, median: 6, p80: 11 };
const reply: ReportsReply = {
  now: monday,
  states: [
    { state: 'ready', count: 3 },
    { state: 'waiting', count: 5 },
  ],
  movers: [],
  ages: [
    { from: 0, to: 6, count: 2 },
    { from: 90, to: null, count: 1 },
  ],
  stages: [{ stage: 'approve-request', count: 5 }],
  members: [{ member: us, clients: 8, ready: 3, blocked: 0, atRisk: 1, overdue: 2, ours: 1 }],
  throughput: [{ week: day('2026-11-16'), added: 4, ready: 2, changes: 20 }],
  spans: [
    { span: 'asked-approved', ...spread },
    { span: 'added-ready', sample: 0, p20: null, median: null, p80: null },
  ],
  forecast: { waiting: 5, ...spread, says: 'few' },
};
const answers = { reports: async () => reply, members: async () => ({ members: [] }) };

describe('Reports', () => {
  it('say how things stand and how sure the look ahead is', async () => {
    const { wrapper } = await visit(ReportsPage, { answers });
    expect(wrapper.text()).toContain('3 of 8 clients are ready.');
    expect(wrapper.text()).toContain('between 3 and 11 days');
    expect(wrapper.text()).toContain('too few to rely on');
    expect(wrapper.text()).toContain('No case yet');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('give every chart its table', async () => {
    const { wrapper } = await visit(ReportsPage, { answers });
    for (const figure of wrapper.findAll('figure'))
      expect(figure.find('table caption').text()).toBe(figure.get('h2').text());
    const rows = wrapper.findAll('figure table tbody tr').map((row) => row.text());
    expect(rows).toContain('Waiting5');
    expect(rows).toContain('16 Nov42');
  });

  it('lead from a member’s figure to the clients behind it', async () => {
    const { wrapper } = await visit(ReportsPage, { answers });
    expect(wrapper.findAll('a').map((one) => one.attributes('href'))).toContain(
      `/clients?owner=${us}&when=overdue`,
    );
  });
});
