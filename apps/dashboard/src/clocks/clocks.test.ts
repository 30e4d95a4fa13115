import type { RunningClock } from '@clearway/contract/deadlines';
import { clockIds } from '@clearway/domain/clock';
import { addDays, day, weekday } from '@clearway/domain/day';
import { anId, today } from '@clearway/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped } from './grouped.ts';
import { clockKinds } from './kinds.ts';
import { mondays, shareOf } from './scale.ts';

export const aClock = (over: Partial<RunningClock> = {}): RunningClock => ({
  clock: 'connection-request',
  record: anId('profile'),
  recordName: 'Osei Family Medicine LLC',
  thing: anId('connection'),
  system: 'PECOS',
  startedOn: day('2026-11-02'),
  lastDay: day('2026-12-02'),
  actBy: day('2026-12-01'),
  risksAt: '2026-11-23T05:00:00.000Z',
  lapsesAt: '2026-12-03T05:00:00.000Z',
  weekend: false,
  chaseDays: null,
  clients: [{ id: anId('client'), name: 'Osei Family Medicine', owner: null }],
  clientCount: 1,
  ...over,
});

describe('clock kinds', () => {
  it('hold every clock of the catalogue once', () => {
    expect([...clockKinds.flatMap(({ clocks }) => clocks)].sort()).toEqual([...clockIds].sort());
  });
});

describe('rows of clocks', () => {
  it('take a request for both systems as one', () => {
    const rows = grouped([aClock(), aClock({ system: 'NPPES', thing: anId('connection', 2) })]);
    expect(rows.map(({ systems }) => systems)).toEqual([['PECOS', 'NPPES']]);
  });

  it('keep apart what ends on another day', () => {
    expect(grouped([aClock(), aClock({ system: 'NPPES', lastDay: day('2026-12-05') })])).toHaveLength(2);
  });

  it('keep apart two things without a system on one record', () => {
    const pins = [1, 2].map((number) =>
      aClock({ clock: 'staff-pin', system: null, thing: anId('invitation', number) }),
    );
    expect(grouped(pins)).toHaveLength(2);
  });
});

describe('the time scale', () => {
  it('always keeps days in order and inside', () => {
    const offset = fc.integer({ min: -90, max: 400 });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((days) =>
          shareOf(addDays(today, days), today),
        );
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(1);
        expect(first).toBeLessThanOrEqual(second ?? 0);
      }),
    );
  });

  it('is ruled by Mondays', () => {
    expect(mondays(today).every((one) => weekday(one) === 1)).toBe(true);
    expect(mondays(today).length).toBeGreaterThan(4);
  });
});
