import { describe, expect, it } from 'vitest';
import { changeShape } from './change.ts';
import { decide } from './decide.ts';
import { aConnection, aContext, anId, aRole, byId, knows, monday, rolesOf, them } from './testing.ts';
import {
  all,
  answer,
  client,
  dana,
  decided,
  envelope,
  findings,
  firm,
  group,
  lee,
  on,
  pecos,
  sam,
  withRequest,
} from './testing-clinic.ts';

describe('a report the rules call impossible is kept, with a finding', () => {
  const role = {
    kind: 'role-recorded',
    record: group.id,
    person: sam.id,
    status: 'approved',
    how: 'seen',
    on,
  };

  it('an AM who "made" somebody AM', () => {
    const outcome = decided({ ...role, person: anId('person', 11), role: 'am', grantedBy: dana.id });
    expect(outcome).toMatchObject({
      ok: true,
      findings: [{ code: 'am-made-am', slots: { person: dana.id, grantor: dana.id } }],
    });
    expect(outcome.ok && Object.keys(outcome.record.findings)).toEqual([`${anId('change', 5)}.am-made-am`]);
  });
  it('anybody but CMS who "made" an AO', () => {
    expect(findings({ ...role, person: dana.id, role: 'ao', grantedBy: lee.id })).toEqual([
      'ao-not-made-by-cms',
    ]);
    expect(findings({ ...role, person: dana.id, role: 'ao', grantedBy: 'cms' })).toEqual([]);
  });
  it('our member as AO of a client, and as AM without the client’s decision', () => {
    expect(findings({ ...role, role: 'ao', grantedBy: 'cms' })).toEqual(['our-member-is-ao']);
    expect(findings({ ...role, role: 'am' })).toEqual(['our-member-is-am-undecided']);
    const known = { ...knows(...all), weAreAmAt: () => true };
    const outcome = decide(known, changeShape.parse({ ...envelope, ...role, role: 'am' }), aContext());
    expect(outcome.ok && outcome.findings).toEqual([]);
  });
  it('an approval after the last day, without a request, or by staff', () => {
    expect(findings({ ...answer, on: '2026-12-23' }, { now: '2026-12-30T12:00:00Z' }, withRequest())).toEqual(
      [],
    );
    expect(findings({ ...answer, on: '2026-12-24' }, { now: '2026-12-30T12:00:00Z' }, withRequest())).toEqual(
      ['approved-after-last-day'],
    );
    const never = {
      ...answer,
      firm: firm.id,
      answers: [{ connection: pecos, is: 'approved', system: 'PECOS' }],
    };
    expect(findings(never)).toEqual(['approved-without-request']);
    const staff = [
      ...withRequest().filter((one) => one.id !== group.id),
      { ...group, roles: rolesOf(aRole(dana.id, 'seu')), connections: byId(aConnection('PECOS')) },
    ];
    expect(findings({ ...answer, person: dana.id }, {}, staff)).toEqual(['staff-approved-connection']);
  });
  it('the same finding twice in one change is two findings', () => {
    const late = [
      ...withRequest().filter((one) => one.id !== group.id),
      { ...group, connections: byId(aConnection('PECOS'), aConnection('NPPES')) },
    ];
    const both = {
      ...answer,
      on: '2026-12-24',
      answers: [
        { connection: pecos, is: 'approved' },
        { connection: anId('connection', 2), is: 'approved' },
      ],
    };
    const outcome = decided(both, { now: '2026-12-30T12:00:00Z' }, late);
    expect(outcome.ok && Object.keys(outcome.record.findings)).toHaveLength(2);
  });
  it('a day in the future, a second open request, a PIN used late, a mailbox of several', () => {
    expect(findings({ ...answer, on: '2026-11-24' }, {}, withRequest())).toEqual(['dated-in-future']);
    const again = {
      kind: 'connections-requested',
      record: group.id,
      firm: firm.id,
      direction: 'we-ask',
      on,
      requests: [{ connection: anId('connection', 9), system: 'PECOS' }],
    };
    expect(findings(again, {}, withRequest())).toEqual(['request-already-open']);
    const invitation = {
      id: anId('invitation'),
      person: sam.id,
      role: 'seu' as const,
      systems: [],
      sentAt: '2026-11-01T12:00:00Z',
      at: monday,
    };
    const invited = [sam, { ...group, invitations: byId(invitation) }];
    expect(
      findings(
        {
          kind: 'invitation-accepted',
          record: group.id,
          invitation: invitation.id,
          how: 'said',
          on: '2026-11-05',
        },
        {},
        invited,
      ),
    ).toEqual(['invitation-used-late']);
    expect(findings({ kind: 'person-edited', record: lee.id, email: 'office@example.com' })).toEqual([
      'shared-mailbox',
    ]);
    const known = { ...knows(...all), sharing: () => [dana] };
    const outcome = decide(
      known,
      changeShape.parse({ ...envelope, kind: 'person-edited', record: lee.id, email: 'd@example.com' }),
      aContext(),
    );
    expect(outcome.ok && outcome.findings.map((one) => one.code)).toEqual(['same-mailbox']);
  });
  it('two values for one field, one of them from while the other was offline', () => {
    const since = [{ by: them, patch: [{ path: ['name'], from: 'Osei', to: 'Osei Group' }] }];
    expect(findings({ kind: 'client-edited', record: client.id, name: 'Osei LLC' }, { since })).toEqual([
      'two-values',
    ]);
    expect(findings({ kind: 'client-edited', record: client.id, name: 'Osei Group' }, { since })).toEqual([]);
    expect(findings({ kind: 'client-edited', record: client.id, note: 'new' }, { since })).toEqual([]);
  });
});
