import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInstant } from './arbitrary-values.ts';
import type { Connection } from './connection.ts';
import { day } from './day.ts';
import type { Profile } from './profile.ts';
import { clientPart, readiness } from './readiness.ts';
import { rankOf, readAt } from './standing.ts';
import {
  aClient,
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  aView,
  byId,
  monday,
  seenApproved,
  someClocks,
  toldToday,
  us,
} from './testing.ts';
import { anyWorld, viewIn } from './testing-world.ts';

const firm = aFirm();
const stamp = { by: us, at: monday };
const sent = aConnection;
const told = toldToday;
const seen = seenApproved;
const group = (...connections: readonly Connection[]): Profile =>
  aProfile({ connections: byId(...connections) });
const of = (profile: Profile, now = monday, over = {}) =>
  readiness(aView(aClient({ organization: profile.id, ...over }), profile, firm), someClocks, now);

describe('readiness', () => {
  it('of a request nobody told the client of is waiting, and telling them is our move', () => {
    const read = of(group(sent('PECOS'), sent('NPPES')));
    expect(read).toMatchObject({
      state: 'waiting',
      move: { mover: 'us', code: 'tell-client', actBy: '2026-12-22' },
    });
  });

  it('of a request sent on Monday 23 November: act by 22, last day 23, lapsed from the first instant of the 24th in the East', () => {
    const profile = group(sent('PECOS', { told }), sent('NPPES', { told }));
    expect(of(profile)).toMatchObject({ state: 'waiting', actBy: '2026-12-22', move: { mover: 'client' } });
    expect(of(profile, '2026-12-14T04:59:59.999Z').state).toBe('waiting');
    expect(of(profile, '2026-12-14T05:00:00.000Z').state).toBe('at-risk');
    expect(of(profile, '2026-12-24T04:59:59.999Z').state).toBe('at-risk');
    expect(of(profile, '2026-12-24T05:00:00.000Z')).toMatchObject({
      state: 'presumed-lapsed',
      move: { mover: 'us', code: 'send-again' },
    });
  });

  it('of an approval we were only told of stays waiting, whatever the clock, and looking is our move', () => {
    const profile = group(
      sent('PECOS', { told, answer: { ...seen, how: 'said' } }),
      sent('NPPES', { answer: seen }),
    );
    for (const now of [monday, '2026-12-20T15:00:00.000Z', '2027-03-01T15:00:00.000Z'])
      expect(of(profile, now)).toMatchObject({
        state: 'half-open',
        worst: 'waiting',
        move: { code: 'check-said' },
      });
  });

  it('is ready only when every needed square was seen open', () => {
    expect(of(group(sent('PECOS', { answer: seen }), sent('NPPES', { answer: seen }))).state).toBe('ready');
    expect(of(group(sent('PECOS', { answer: seen }))).state).toBe('half-open');
    const pecosOnly = { notNeeded: { 'organization.NPPES': 'PECOS only' } };
    expect(of(group(sent('PECOS', { answer: seen })), monday, pecosOnly).state).toBe('ready');
  });

  it('of a rejected request is blocked until something new is under way', () => {
    const rejected = sent('PECOS', { answer: { ...seen, is: 'rejected' } });
    expect(of(group(rejected), monday, { notNeeded: { 'organization.NPPES': 'no' } }).state).toBe('blocked');
    const again = sent('PECOS', { id: anId('connection', 3), at: '2026-11-24T10:00:00.000Z' });
    expect(of(group(rejected, again), monday, { notNeeded: { 'organization.NPPES': 'no' } }).state).toBe(
      'waiting',
    );
  });

  it('of a blocked step is blocked, keeps the day to act by, and says whose it is to unblock', () => {
    const block = {
      state: 'blocked',
      reason: 'former-biller-controls',
      since: day('2026-11-14'),
      ...stamp,
    } as const;
    const profile = {
      ...group(sent('PECOS', { told }), sent('NPPES', { told })),
      steps: { 'app-approve': block },
    };
    expect(of(profile, '2027-01-01T00:00:00.000Z')).toMatchObject({
      state: 'blocked',
      move: { mover: 'client', code: 'unblock', actBy: '2026-12-22' },
    });
  });

  it('of one blocked system leaves the other square as it is', () => {
    const block = {
      state: 'blocked',
      reason: 'portal-down',
      since: day('2026-11-14'),
      system: 'PECOS',
      ...stamp,
    } as const;
    const read = of({
      ...group(sent('PECOS', { told }), sent('NPPES', { told })),
      steps: { 'app-approve': block },
    });
    expect(read.squares.map((square) => square.state)).toEqual([
      'not-needed',
      'blocked',
      'not-needed',
      'waiting',
    ]);
  });

  it('of one who was given staff access is open for the functions switched on, until the role ends', () => {
    const maya = aPerson({ member: us });
    const role = aRole(maya.id, 'seu', { ours: true, systems: ['PECOS'] });
    const profile = aProfile({ roles: { [maya.id]: role } });
    expect(of(profile).squares.map((square) => square.state)).toEqual([
      'not-needed',
      'ready',
      'not-needed',
      'not-started',
    ]);
    const ended = aRole(maya.id, 'none', { ours: true, status: 'disassociated' });
    expect(of(aProfile({ roles: { [maya.id]: ended } })).state).toBe('not-started');
  });

  it('counts the connections of the firm that works for the client, not those of another of our firms', () => {
    const other = aFirm({ id: anId('profile', 901) });
    const profile = group(
      sent('PECOS', { firm: other.id, answer: seen }),
      sent('NPPES', { firm: other.id, answer: seen }),
    );
    expect(of(profile, monday, { firm: firm.id }).state).toBe('not-started');
    expect(of(profile, monday, { firm: other.id }).state).toBe('ready');
    expect(of(profile).state).toBe('ready');
  });

  it('is in progress once somebody has begun, on whatever record', () => {
    const done = { state: 'done', how: 'said', on: day('2026-11-20'), ...stamp } as const;
    const provider = aPerson({ steps: { 'mfa-open': done } });
    const individual = aProfile({ kind: 'individual', person: provider.id });
    const view = aView(aClient({ individual: individual.id }), individual, provider);
    expect(readiness(view, someClocks, monday).state).toBe('in-progress');
  });

  it('of a client without a profile asks for one, and of one that needs nothing asks for nothing', () => {
    expect(readiness(aView(aClient()), someClocks, monday)).toMatchObject({
      state: 'not-started',
      move: { code: 'add-profile' },
    });
    const notNeeded = { 'organization.PECOS': 'no', 'organization.NPPES': 'no' };
    expect(of(aProfile(), monday, { notNeeded })).toMatchObject({ state: 'not-needed', move: null });
  });
});

describe('readiness, always', () => {
  it('is ready exactly when every needed square is seen open, and half open exactly when some are', () => {
    fc.assert(
      fc.property(anyWorld, anyInstant, (records, now) => {
        const { state, squares, line } = readiness(viewIn(records), someClocks, now);
        const needed = squares.filter((square) => square.state !== 'not-needed');
        const open = needed.filter((square) => square.state === 'ready');
        expect([line.needed, line.open]).toEqual([needed.length, open.length]);
        expect(state === 'ready').toBe(needed.length > 0 && open.length === needed.length);
        expect(state === 'half-open').toBe(open.length > 0 && open.length < needed.length);
      }),
      { numRuns: 400 },
    );
  });

  it('reads the line of a list as the worst of its parts read one by one', () => {
    fc.assert(
      fc.property(anyWorld, anyInstant, (records, now) => {
        const read = readiness(viewIn(records), someClocks, now);
        const closed = read.squares.filter(
          (square) => square.state !== 'not-needed' && square.state !== 'ready',
        );
        if (closed.length === 0) return;
        const others = [...read.people, clientPart(viewIn(records).client)].map((part) => readAt(part, now));
        const all = [...closed.map((square) => square.state), ...others];
        expect(read.worst).toBe(all.reduce((bad, state) => (rankOf(state) > rankOf(bad) ? state : bad)));
      }),
      { numRuns: 400 },
    );
  });

  it('never says that a lapse happened on or before the last day', () => {
    fc.assert(
      fc.property(anyWorld, (records) => {
        for (const { part } of readiness(viewIn(records), someClocks, monday).squares) {
          if (!part?.lapsesAt || !part.lastDay) continue;
          const before = new Date(Date.parse(part.lapsesAt) - 1).toISOString();
          expect(readAt(part, before)).not.toBe('presumed-lapsed');
          expect(readAt(part, part.lapsesAt)).toBe('presumed-lapsed');
        }
      }),
    );
  });
});
