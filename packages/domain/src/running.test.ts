import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIds } from './clock.ts';
import { day } from './day.ts';
import { nextAsk } from './more-moves.ts';
import { clocksOf, clocksOfView } from './running.ts';
import {
  aClient,
  aConnection,
  anId,
  aPerson,
  aProfile,
  aView,
  byId,
  monday,
  saidApproved,
  seenApproved,
  someClocks,
  us,
} from './testing.ts';
import { someChecklists } from './testing-checklists.ts';
import { anyWorld, viewIn } from './testing-world.ts';

const done = (on: string) => ({
  state: 'done' as const,
  how: 'seen' as const,
  on: day(on),
  by: us,
  at: monday,
});
const brief = (record: Parameters<typeof clocksOf>[0]) =>
  clocksOf(record, someClocks, someChecklists).map((one) => [one.clock, one.system, one.actBy, one.lastDay]);

describe('clocksOf', () => {
  it('of a profile are its open requests, a system each, until somebody says what became of them', () => {
    const open = aProfile({ connections: byId(aConnection('PECOS'), aConnection('NPPES')) });
    expect(brief(open)).toEqual([
      ['connection-request', 'PECOS', '2026-12-22', '2026-12-23'],
      ['connection-request', 'NPPES', '2026-12-22', '2026-12-23'],
    ]);
    const told = aProfile({ connections: byId(aConnection('PECOS', { answer: saidApproved })) });
    expect(brief(told)).toEqual([]);
  });

  it('of an invitation end to the minute and call out the weekend', () => {
    const sentAt = '2026-11-27T14:44:00.000Z';
    const one = {
      id: anId('invitation'),
      person: anId('person'),
      role: 'seu' as const,
      systems: [],
      sentAt,
      at: sentAt,
    };
    const [deadline] = clocksOf(aProfile({ invitations: byId(one) }), someClocks);
    expect(deadline).toMatchObject({
      clock: 'staff-pin',
      thing: one.id,
      lapsesAt: '2026-11-30T14:44:00.000Z',
      weekend: true,
    });
    expect(
      clocksOf(aProfile({ invitations: byId({ ...one, withdrawn: true as const }) }), someClocks),
    ).toEqual([]);
  });

  it('of a role request have no end, only the days to ask again on', () => {
    const one = {
      id: anId('request'),
      person: anId('person'),
      role: 'am' as const,
      requestedOn: day('2026-11-10'),
      at: monday,
    };
    const clocks = { ...someClocks, 'role-request': { unit: 'unknown', chaseDays: 7 } as const };
    const [deadline] = clocksOf(aProfile({ requests: byId(one) }), clocks);
    expect(deadline).toMatchObject({ clock: 'role-request', lastDay: null, lapsesAt: null, chaseDays: 7 });
    expect(nextAsk(day('2026-11-10'), 7, day('2026-11-10'))).toBe('2026-11-17');
    expect(nextAsk(day('2026-11-10'), 7, day('2026-11-17'))).toBe('2026-11-17');
    expect(nextAsk(day('2026-11-10'), 7, day('2026-11-18'))).toBe('2026-11-24');
  });

  it('of a person are the days of the password, by the team’s own length where it has one', () => {
    const person = aPerson({ passwordChangedOn: day('2026-11-01') });
    expect(brief(person)).toEqual([['password-life', null, '2026-12-30', '2026-12-31']]);
    const shorter = { ...someClocks, 'password-life': { unit: 'days', days: 30 } as const };
    expect(clocksOf(person, shorter)[0]?.lastDay).toBe('2026-12-01');
  });

  it('of a signature begin when the application is submitted and stop when it is signed', () => {
    expect(brief(aClient({ steps: { 'sgn-submit': done('2026-11-20') } }))).toEqual([
      ['e-signature', null, '2026-12-09', '2026-12-10'],
    ]);
    expect(
      brief(aClient({ steps: { 'sgn-submit': done('2026-11-20'), 'sgn-sign': done('2026-11-22') } })),
    ).toEqual([]);
    expect(brief(aClient())).toEqual([]);
  });

  it('of the next review count from the last signed one, else from the day access opened', () => {
    const connections = byId(aConnection('PECOS', { answer: seenApproved }));
    expect(brief(aProfile({ connections }))).toEqual([['access-review', null, '2027-02-20', '2027-02-21']]);
    expect(brief(aProfile({ kind: 'individual', connections }))).toEqual([
      ['access-review-individual', null, '2027-05-21', '2027-05-22'],
    ]);
    const stamp = { by: us, at: monday };
    const review = {
      id: anId('review'),
      openedOn: day('2026-11-01'),
      ...stamp,
      entries: {},
      signed: { on: day('2026-11-10'), ...stamp },
    };
    expect(brief(aProfile({ connections, reviews: byId(review) }))).toEqual([
      ['access-review', null, '2027-02-07', '2027-02-08'],
    ]);
  });

  it('of a removed record are none', () => {
    expect(brief(aProfile({ removed: true, connections: byId(aConnection('PECOS')) }))).toEqual([]);
  });
});

describe('clocksOfView, always', () => {
  it('is sorted by its ends, knows its clocks, and names records of the view only', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const view = viewIn(world);
        const found = clocksOfView(view, someClocks, someChecklists);
        const ends = found.map((one) => one.lapsesAt ?? '9999');
        expect(ends).toEqual([...ends].sort());
        const own = [view.client.id, view.individual?.id, view.organization?.id, ...Object.keys(view.people)];
        for (const one of found) {
          expect(clockIds).toContain(one.clock);
          expect(own).toContain(one.record);
        }
      }),
    );
  });
  it('of an empty client is empty', () => {
    expect(clocksOfView(aView(aClient()), someClocks, someChecklists)).toEqual([]);
  });
});
