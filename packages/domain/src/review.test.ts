import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { day } from './day.ts';
import { decide } from './decide.ts';
import { isProfile } from './decided.ts';
import type { Profile } from './profile.ts';
import { differences, entriesOf, lastSigned, openRemovals, undecided } from './review.ts';
import { flagsOf } from './review-flag.ts';
import { clientLeaves, ourLeaver, theirLeaver } from './sweep.ts';
import {
  aClient,
  aConnection,
  aContext,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  byId,
  knows,
  monday,
  rolesOf,
  seenApproved,
  today,
  us,
} from './testing.ts';

const lee = aPerson({ id: anId('person', 10), name: 'Dr Lee' });
const ruiz = aPerson({ id: anId('person', 11), name: 'J. Ruiz', leftOn: day('2026-10-03') });
const sam = aPerson({ id: anId('person', 12), name: 'Sam', member: us });
const vendor = {
  id: anId('holder'),
  name: 'OldBill LLC',
  kind: 'surrogate' as const,
  systems: ['PECOS' as const],
};
const base = aProfile({
  roles: rolesOf(aRole(lee.id, 'ao'), aRole(ruiz.id, 'am')),
  connections: byId(aConnection('PECOS', { answer: seenApproved })),
  holders: byId(vendor),
});

type Loose = { readonly kind: string } & Readonly<Record<string, unknown>>;
const envelope = { id: anId('change', 5), base: 1, at: monday, catalogue: '1', record: base.id };
/** The profile after these changes; throws where one is refused, with the refusal. */
function after(profile: Profile, ...changes: readonly Loose[]): Profile {
  return changes.reduce<Profile>((before, change, at) => {
    const sent = { ...envelope, id: anId('change', at + 5), ...change } as unknown as Change;
    const outcome = decide(knows(before, lee, ruiz, sam), sent, aContext());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return isProfile(outcome.record) ? outcome.record : before;
  }, profile);
}
const review = anId('review');
const open = { kind: 'review-opened', review, on: today, items: ['ar-staff'] };
const decideOn = (entry: string, verdict: string) => ({ kind: 'review-decided', review, entry, verdict });
const keys = [
  `role:${lee.id}`,
  `role:${ruiz.id}`,
  `connection:${anId('connection', 1)}`,
  `holder:${vendor.id}`,
  'item:ar-staff',
];
const decided = keys.map((key) =>
  decideOn(key, key === `role:${ruiz.id}` || key === `holder:${vendor.id}` ? 'remove' : 'keep'),
);
const sign = { kind: 'review-signed', review, on: today };

describe('an access review', () => {
  it('goes through everybody and everything that can open the record, and the items of the catalogue', () => {
    const opened = after(base, open).reviews?.[review];
    expect(Object.keys(opened?.entries ?? {}).sort()).toEqual([...keys].sort());
    expect(opened && undecided(opened)).toHaveLength(5);
    expect(entriesOf(base)[`role:${ruiz.id}`]).toEqual({ is: 'role', was: 'am approved' });
  });

  it('is signed off only when all is decided, and is locked from then on', () => {
    expect(() => after(base, open, sign)).toThrow('every entry decided; 5 are not');
    const signed = after(base, open, ...decided, sign);
    expect(lastSigned(signed)?.signed?.on).toBe(today);
    expect(() => after(signed, decideOn(`role:${lee.id}`, 'remove'))).toThrow('locked');
  });

  it('leaves a removal open until somebody saw it done, and takes it out of the record then', () => {
    const signed = after(base, open, ...decided, sign);
    expect(new Set(openRemovals(signed).map((one) => one.key))).toEqual(
      new Set([`role:${ruiz.id}`, `holder:${vendor.id}`]),
    );
    const done = after(
      signed,
      { kind: 'removal-confirmed', review, entry: `role:${ruiz.id}`, on: today },
      { kind: 'removal-confirmed', review, entry: `holder:${vendor.id}`, on: today },
    );
    expect(openRemovals(done)).toEqual([]);
    expect(done.roles[ruiz.id]).toMatchObject({ role: 'none', status: 'disassociated', how: 'seen' });
    expect(done.holders[vendor.id]?.endedOn).toBe(today);
  });

  it('says what is new, changed, gone and the same since the last signed one', () => {
    const first = after(base, open, ...decided, sign);
    const changed = {
      ...first,
      roles: rolesOf(aRole(lee.id, 'ao'), aRole(sam.id, 'seu', { systems: ['PECOS'] })),
      connections: {},
    };
    const again = anId('review', 2);
    const second = after(changed, { ...open, review: again });
    const found = second.reviews?.[again] ? differences(second, second.reviews[again]) : [];
    expect(Object.fromEntries(found.map((one) => [one.key, one.since]))).toEqual({
      [`role:${lee.id}`]: 'same',
      [`role:${ruiz.id}`]: 'gone',
      [`role:${sam.id}`]: 'new',
      [`connection:${anId('connection', 1)}`]: 'gone',
      [`holder:${vendor.id}`]: 'same',
    });
  });

  it('flags leavers, the only AO, our AM, one MFA method, and holders nobody confirmed', () => {
    const people = { [lee.id]: { ...lee, mfaMethods: '1' as const }, [ruiz.id]: ruiz, [sam.id]: sam };
    const profile = { ...base, roles: { ...base.roles, ...rolesOf(aRole(sam.id, 'am', { ours: true })) } };
    expect(flagsOf(profile, people, today)).toEqual({
      [`role:${lee.id}`]: ['only-ao', 'one-mfa-method'],
      [`role:${ruiz.id}`]: ['leaver'],
      [`role:${sam.id}`]: ['our-am'],
      [`holder:${vendor.id}`]: ['never-confirmed'],
    });
    const old = { ...vendor, confirmedOn: day('2025-11-22') };
    expect(flagsOf(aProfile({ holders: byId(old) }), {}, today)).toEqual({
      [`holder:${vendor.id}`]: ['long-unconfirmed'],
    });
  });
});

describe('a sweep', () => {
  const items = (tasks: readonly { item: string; done: boolean }[]) =>
    tasks.map((one) => `${one.item} ${one.done ? 'done' : 'open'}`);

  it('of one of ours: successor, roles at our firm and at clients, invitations, login, clients owned', () => {
    const firm = aFirm({ roles: rolesOf(aRole(sam.id, 'ao')) });
    const invitation = {
      id: anId('invitation'),
      person: sam.id,
      role: 'seu' as const,
      systems: [],
      sentAt: monday,
      at: monday,
    };
    const staffed = aProfile({
      roles: rolesOf(aRole(sam.id, 'seu', { ours: true })),
      invitations: byId(invitation),
    });
    const clients = [aClient({ owner: us }), aClient({ id: anId('client', 1) })];
    expect(items(ourLeaver(sam, { profiles: [firm, staffed], clients }))).toEqual([
      'our-successor open',
      'our-staff-role open',
      'our-staff-at-clients open',
      'our-open-invitations open',
      'our-account open',
      'our-contact-data open',
      'our-clients open',
    ]);
    const gone = aFirm({
      roles: rolesOf(aRole(sam.id, 'none', { status: 'disassociated' }), aRole(lee.id, 'ao')),
    });
    expect(items(ourLeaver(sam, { profiles: [gone], clients: [] })).slice(0, 2)).toEqual([
      'our-successor done',
      'our-staff-role done',
    ]);
  });

  it('of one of theirs: successor, role, login, the 855, and our letters to them', () => {
    const profile = aProfile({ roles: rolesOf(aRole(lee.id, 'ao', { official: 'ao' })) });
    const client = aClient({ contacts: { [lee.id]: { is: 'ao', writeTo: true } } });
    expect(items(theirLeaver(lee, { profiles: [profile], clients: [client] }))).toEqual([
      'their-successor open',
      'their-role open',
      'their-account open',
      'their-contact-data open',
      'their-official open',
      'their-messages open',
    ]);
  });

  it('of a client that leaves: every function of both profiles, our people there, the letter, the look back, the closing', () => {
    const both = byId(
      aConnection('PECOS', { answer: seenApproved }),
      aConnection('NPPES', { answer: { ...seenApproved, is: 'disabled' } }),
    );
    const profile = aProfile({ connections: both, roles: rolesOf(aRole(sam.id, 'seu', { ours: true })) });
    expect(items(clientLeaves(aClient(), [profile]))).toEqual([
      'leave-connections open',
      'leave-connections done',
      'leave-staff open',
      'leave-letter open',
      'leave-changes open',
      'leave-close open',
    ]);
  });
});
