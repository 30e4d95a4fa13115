import { day } from '@clearway/domain/day';
import {
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  byId,
  monday,
  rolesOf,
  saidApproved,
  seenApproved,
  someClocks,
} from '@clearway/domain/testing';
import { describe, expect, it } from 'vitest';
import { decidesOver, stateOf, worksIn } from './reach.ts';

const firm = aFirm();
const ao = aPerson({ id: anId('person', 1), name: 'Dr Amara Lee' });
const am = aPerson({ id: anId('person', 2), name: 'Dana Kim' });
const staff = aPerson({ id: anId('person', 3), name: 'Tom Becker' });
const asked = (on: string) => aConnection('PECOS', { firm: firm.id, requestedOn: day(on) });

describe('who can act for a profile', () => {
  it('a connection is open only once its approval was seen, and lapses by its clock', () => {
    const now = (connection: Parameters<typeof stateOf>[0]) => stateOf(connection, someClocks, monday);
    expect(now({ ...asked('2026-11-20'), answer: seenApproved })).toBe('ready');
    expect(now({ ...asked('2026-11-20'), answer: saidApproved })).toBe('waiting');
    expect(now({ ...asked('2026-11-20'), answer: { ...seenApproved, is: 'rejected' } })).toBe('blocked');
    expect(now(asked('2026-11-20'))).toBe('waiting');
    expect(now(asked('2026-10-01'))).toBe('presumed-lapsed');
  });

  it('names our firm, our people and everybody else who works in it; who left works nowhere', () => {
    const profile = aProfile({
      connections: byId(asked('2026-11-20')),
      roles: rolesOf(aRole(staff.id, 'seu', { ours: true, systems: ['PECOS'] })),
      holders: byId(
        {
          id: anId('holder', 1),
          name: 'OldBill LLC',
          kind: 'surrogate' as const,
          systems: ['PECOS' as const],
        },
        {
          id: anId('holder', 2),
          name: 'Gone Inc',
          kind: 'surrogate' as const,
          systems: ['PECOS' as const],
          endedOn: day('2026-11-01'),
        },
      ),
    });
    expect(worksIn(profile, someClocks, monday).map(({ kind, id }) => [kind, id])).toEqual([
      ['firm', firm.id],
      ['staff', staff.id],
      ['holder', anId('holder', 1)],
    ]);
  });

  it('an Authorized Official decides everything, an Access Manager makes no other, staff nothing', () => {
    const profile = aProfile({
      roles: rolesOf(aRole(staff.id, 'seu'), aRole(am.id, 'am'), aRole(ao.id, 'ao')),
    });
    const found = decidesOver(profile);
    expect(found.map(({ role }) => role.person)).toEqual([ao.id, am.id, staff.id]);
    expect(found[0]?.acts).toContain('approve-am');
    expect(found[1]?.acts).toContain('approve-connection');
    expect(found[1]?.acts).not.toContain('approve-am');
    expect(found[2]?.acts).toEqual([]);
  });
});
