import { describe, expect, it } from 'vitest';
import type { Client } from './client.ts';
import { day } from './day.ts';
import { messages } from './message.ts';
import { firmRisks, risks } from './risk.ts';
import { adviseRoute } from './route.ts';
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
  rolesOf,
  seenApproved,
  someClocks,
  toldToday,
  us,
} from './testing.ts';
import { someChecklists } from './testing-checklists.ts';

const lee = aPerson({ id: anId('person', 10), name: 'Dr Lee' });
const sam = aPerson({ id: anId('person', 12), name: 'Sam', member: us });
const firm = aFirm({ roles: rolesOf(aRole(sam.id, 'ao')) });
const group = aProfile({ roles: rolesOf(aRole(lee.id, 'ao')) });
const own = aProfile({ id: anId('profile', 1), kind: 'individual', npis: [], person: lee.id });
const view = (over: Partial<Client> = {}, organization = group) =>
  aView(aClient({ organization: organization.id, ...over }), organization, own, firm, lee, sam);

describe('adviseRoute', () => {
  it('is that a firm asks, once for each profile', () => {
    expect(adviseRoute(view({ individual: own.id }))).toMatchObject({
      individual: 'we-ask',
      organization: 'we-ask',
      reason: 'firm-with-staff',
      notes: ['two-profiles-two-grants'],
    });
  });
  it('of one credentialer without a firm is Add Staff', () => {
    expect(adviseRoute(view({ answers: { 'who-works': 'solo' } }))).toMatchObject({
      organization: 'add-staff',
      reason: 'solo-credentialer',
    });
  });
  it('of a provider who cannot approve online is paper, which organizations do not have', () => {
    expect(adviseRoute(view({ individual: own.id, answers: { 'approves-online': 'no' } }))).toMatchObject({
      individual: 'paper',
      organization: 'we-ask',
      reason: 'cannot-approve-online',
      notes: ['two-profiles-two-grants', 'paper-only-for-the-individual'],
    });
  });
  it('of a firm the client cannot find is that we ask', () => {
    expect(adviseRoute(view({ answers: { 'firm-found': 'no' } }))).toMatchObject({
      organization: 'we-ask',
      reason: 'firm-not-found',
    });
  });
  it('keeps what was chosen by hand, and warns of staff, of nobody who approves, of nobody who sends', () => {
    const answers = { 'helper-role': 'seu' };
    const chosen = view({ route: { is: 'they-add', why: 'asked for' }, answers }, { ...group, roles: {} });
    const bare = { ...chosen, firms: {} };
    expect(adviseRoute(bare)).toMatchObject({
      organization: 'they-add',
      reason: 'chosen-by-hand',
      notes: ['helper-is-staff-only', 'no-approver-known', 'our-firm-has-no-sender'],
    });
  });
});

describe('risks', () => {
  const codes = (over: Parameters<typeof aPerson>[0], profile = group, client: Partial<Client> = {}) => {
    const person = { ...lee, ...over };
    const seen = aView(aClient({ organization: profile.id, ...client }), profile, person, firm, sam);
    return risks(seen, someClocks, monday).map((one) => one.code);
  };
  it('knows one AO and no AM, and no AO at all', () => {
    expect(codes({})).toEqual(['one-ao-no-am']);
    expect(codes({}, aProfile({ roles: rolesOf(aRole(lee.id, 'am')) }))).toEqual(['no-ao']);
    expect(codes({}, aProfile({ roles: {} }))).toEqual([]);
  });
  it('knows one MFA method, a shared mailbox, a password near its end', () => {
    const am = rolesOf(aRole(lee.id, 'ao'), aRole(anId('person', 30), 'am'));
    const profile = aProfile({ roles: am });
    expect(codes({ mfaMethods: '1' }, profile)).toEqual(['one-mfa-method']);
    expect(codes({ email: 'office@example.com' }, profile)).toEqual(['shared-mailbox']);
    expect(codes({ passwordChangedOn: day('2026-10-03') }, profile)).toEqual(['password-ends']);
    expect(codes({ passwordChangedOn: day('2026-10-04') }, profile)).toEqual([]);
  });
  it('knows a leaver with a role, and a holder nobody confirmed since the last review was due', () => {
    expect(codes({ leftOn: day('2026-10-03') })).toEqual(['one-ao-no-am', 'ao-has-left']);
    const holder = (confirmedOn?: string) =>
      byId({
        id: anId('holder'),
        name: 'OldBill LLC',
        kind: 'surrogate' as const,
        systems: [],
        ...(confirmedOn ? { confirmedOn: day(confirmedOn) } : {}),
      });
    expect(codes({}, aProfile({ roles: {}, holders: holder() }))).toEqual(['stale-holder']);
    expect(codes({}, aProfile({ roles: {}, holders: holder('2026-08-25') }))).toEqual([]);
    expect(codes({}, aProfile({ roles: {}, holders: holder('2026-08-24') }))).toEqual(['stale-holder']);
  });
  it('knows our member as AO always, as AM until the client’s decision is recorded', () => {
    const as = (role: 'ao' | 'am') =>
      aProfile({ roles: rolesOf(aRole(lee.id, 'ao'), aRole(sam.id, role, { ours: true })) });
    expect(codes({}, as('ao'))).toEqual(['our-member-is-ao']);
    expect(codes({}, as('am'))).toEqual(['our-member-is-am-undecided']);
    expect(codes({}, as('am'), { weAreAm: { on: day('2026-11-01'), why: 'by letter' } })).toEqual([]);
  });
  it('knows a request without the client’s consent on record', () => {
    const profile = aProfile({ roles: {}, connections: byId(aConnection('PECOS')) });
    expect(codes({}, profile)).toEqual(['no-consent']);
    expect(codes({}, profile, { consent: { on: day('2026-11-01'), how: 'e-mail' } })).toEqual([]);
  });
  it('of our own firm are who can send at all, and their passwords', () => {
    const old = { ...sam, passwordChangedOn: day('2026-09-01') };
    expect(firmRisks(firm, [old], someClocks, monday).map((one) => one.code)).toEqual([
      'one-sender',
      'one-ao-no-am',
      'password-ends',
    ]);
    expect(firmRisks(aFirm(), [sam], someClocks, monday).map((one) => one.code)).toEqual(['no-sender']);
    // Who has left sends nothing, though I&A still says so.
    const gone = { ...sam, leftOn: day('2026-11-01') };
    expect(firmRisks(firm, [gone], someClocks, monday).map((one) => one.code)).toContain('no-sender');
  });
});

describe('messages', () => {
  const reading = { checklists: someChecklists, clocks: someClocks, now: monday };
  const connections = byId(
    aConnection('PECOS', { trackingId: 'T1' }),
    aConnection('NPPES', { trackingId: 'T2' }),
  );
  const told = byId(aConnection('PECOS', { told: toldToday }), aConnection('NPPES', { told: toldToday }));
  it('of a request sent and not told asks whom we write to to approve it, in their language', () => {
    const contacts = { [lee.id]: { is: 'ao' as const, writeTo: true } };
    const spanish = aView(
      aClient({ organization: group.id, contacts }),
      { ...group, connections },
      { ...lee, language: 'es' },
      firm,
      sam,
    );
    expect(messages(spanish, reading)[0]).toMatchObject({
      kind: 'approve-request',
      person: lee.id,
      language: 'es',
      slots: {
        person: lee.id,
        profile: group.id,
        firm: firm.id,
        systems: 'PECOS,NPPES',
        trackingIds: 'PECOS T1,NPPES T2',
        actBy: '2026-12-22',
        lastDay: '2026-12-23',
      },
    });
  });
  it('about the provider’s own profile go to the provider, those about the group to its contact', () => {
    const dana = aPerson({ id: anId('person', 11), name: 'Dana' });
    const contacts = { [dana.id]: { is: 'ao' as const, writeTo: true } };
    const both = aView(
      aClient({ organization: group.id, individual: own.id, contacts }),
      { ...group, connections },
      { ...own, connections },
      lee,
      dana,
      firm,
      sam,
    );
    const found = messages(both, reading).map((one) => [one.slots['profile'], one.person]);
    expect(found).toEqual([
      [own.id, lee.id],
      [group.id, dana.id],
    ]);
  });
  it('of a request the client sent, of our own checks and of findings there are none', () => {
    const added = byId(
      aConnection('PECOS', { direction: 'they-add' }),
      aConnection('NPPES', { direction: 'they-add' }),
    );
    expect(
      messages(view({ route: { is: 'they-add', why: 'so' } }, { ...group, connections: added }), reading),
    ).toEqual([]);
  });
  it('of a request near its end says so, of a lapsed one that it is sent again, of all open that it is', () => {
    const kindAt = (now: string) =>
      messages(view({}, { ...group, connections: told }), { ...reading, now })[0]?.kind;
    expect([kindAt(monday), kindAt('2026-12-15T15:00:00Z'), kindAt('2026-12-26T15:00:00Z')]).toEqual([
      'approve-request',
      'request-ends-soon',
      'request-lapsed',
    ]);
    const open = byId(
      aConnection('PECOS', { answer: seenApproved }),
      aConnection('NPPES', { answer: seenApproved }),
    );
    expect(messages(view({}, { ...group, connections: open }), reading).map((one) => one.kind)).toEqual([
      'access-open',
    ]);
  });
});
