import { lengths } from '@clearway/catalog/clocks';
import { addDays } from '@clearway/domain/day';
import {
  aClient,
  aConnection,
  anId,
  aProfile,
  aView,
  seenApproved,
  today,
  toldToday,
} from '@clearway/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, placeOf } from './path.ts';

const profile = (over: object) => aProfile({ id: anId('profile', 7), ...over });
const viewWith = (connections: object) =>
  aView(aClient({ organization: anId('profile', 7) }), profile({ connections }));

describe('the picture of a path', () => {
  it('is nothing while nothing has begun', () => {
    expect(pathOf(viewWith({}), lengths, today)).toBeNull();
  });

  it('draws a running request until today with its last day ahead', () => {
    const one = aConnection('PECOS', { requestedOn: addDays(today, -10), told: toldToday });
    const lane = pathOf(viewWith({ [one.id]: one }), lengths, today)?.lanes[0];
    expect(lane).toMatchObject({
      from: addDays(today, -10),
      to: today,
      lastDay: addDays(today, 20),
      outcome: 'running',
    });
    expect(lane?.marks.map(({ label }) => label)).toEqual(['Request sent', 'Client told']);
  });

  it('ends at the last day where nobody saw an answer, and at the answer where somebody did', () => {
    const lapsed = aConnection('PECOS', { requestedOn: addDays(today, -40) });
    const open = aConnection('NPPES', {
      requestedOn: addDays(today, -40),
      answer: { ...seenApproved, on: addDays(today, -30) },
    });
    const lanes = pathOf(viewWith({ [lapsed.id]: lapsed, [open.id]: open }), lengths, today)?.lanes;
    expect(lanes?.map(({ outcome, to }) => [outcome, to])).toEqual([
      ['lapsed', addDays(today, -10)],
      ['open', addDays(today, -30)],
    ]);
  });

  it('always keeps every bar and mark inside the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 0 }), fc.boolean(), (offset, answered) => {
        const one = aConnection('PECOS', {
          requestedOn: addDays(today, offset),
          ...(answered ? { answer: seenApproved } : {}),
        });
        const path = pathOf(viewWith({ [one.id]: one }), lengths, today);
        const days =
          path?.lanes.flatMap(({ from, to, marks }) => [from, to, ...marks.map(({ on }) => on)]) ?? [];
        return path !== null && days.every((day) => placeOf(path, day) >= 0 && placeOf(path, day) <= 100);
      }),
    );
  });
});
