import type { ClientLine } from '@clearway/contract/clients';
import { day } from '@clearway/domain/day';
import { squareKeys } from '@clearway/domain/square-keys';
import type { SquareState } from '@clearway/domain/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweepOf, swept } from './sweep.ts';

const states: readonly SquareState[] = [
  'not-needed',
  'ready',
  'not-started',
  'in-progress',
  'waiting',
  'at-risk',
  'presumed-lapsed',
  'blocked',
];

function line(id: string, organization: string, of: readonly SquareState[]): ClientLine {
  return {
    id,
    name: id,
    npi: null,
    individual: { id: `pf_${id}`, name: `Dr ${id}` },
    organization: { id: organization, name: `Group ${organization}` },
    state: 'waiting',
    worst: 'waiting',
    squares: squareKeys.map((key, at) => ({ key, state: of[at] ?? 'ready', lastDay: day('2026-12-23') })),
    move: null,
    actBy: null,
    lastDay: null,
    owner: null,
    tags: [],
    snoozedUntil: null,
    findings: 0,
    readyOn: null,
    goLive: null,
    touchedAt: '2026-11-23T15:00:00Z',
    since: null,
    asked: null,
  };
}

describe('the morning sweep', () => {
  it('has a row a profile from A to Z, and a box a system that waits', () => {
    const rows = sweepOf([
      line('b', 'pf_x', ['waiting', 'ready', 'ready', 'waiting']),
      line('a', 'pf_x', ['at-risk', 'ready', 'waiting', 'waiting']),
    ]);
    expect(rows.map((row) => [row.name, row.boxes.map((box) => box.system)])).toEqual([
      ['Dr a', ['PECOS', 'NPPES']],
      ['Dr b', ['PECOS']],
      ['Group pf_x', ['NPPES']],
    ]);
  });

  it('always names each profile once, whoever shares it, and only what waits', () => {
    const lines = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('pf_x', 'pf_y'),
        fc.array(fc.constantFrom(...states), { minLength: 4, maxLength: 4 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (made) => {
        const rows = sweepOf(made.map(([id, organization, of]) => line(id, organization, of)));
        expect(new Set(rows.map((row) => row.profile)).size).toBe(rows.length);
        expect(
          rows.every((row) => row.boxes.length > 0 && row.boxes.every((box) => swept.includes(box.state))),
        ).toBe(true);
      }),
    );
  });
});
