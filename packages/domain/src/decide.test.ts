import { describe, expect, it } from 'vitest';
import {
  aConnection,
  anId,
  aRole,
  byId,
  monday,
  rolesOf,
  saidApproved,
  seenApproved,
  them,
  toldToday,
  us,
} from './testing.ts';
import {
  answer,
  client,
  dana,
  decided,
  findings,
  firm,
  group,
  lee,
  on,
  pecos,
  sam,
  withRequest,
} from './testing-clinic.ts';

describe('refused is only what would break', () => {
  it('an unknown or foreign id', () => {
    expect(findings({ ...answer, record: anId('profile', 77) })).toEqual({
      code: 'unknown',
      field: 'record',
    });
    expect(findings(answer)).toEqual({ code: 'unknown', field: 'answers' });
    expect(findings({ ...answer, person: anId('person', 77) }, {}, withRequest())).toEqual({
      code: 'unknown',
      field: 'person',
    });
    expect(findings({ kind: 'client-edited', record: client.id, individual: anId('profile', 77) })).toEqual({
      code: 'unknown',
      field: 'individual',
    });
    const step = { kind: 'step-ticked', record: group.id, step: 'no-such-step', how: 'seen', on };
    expect(findings(step, { knowsStep: (id) => id === 'app-approve' })).toEqual({
      code: 'unknown',
      field: 'step',
    });
    expect(findings(step)).toEqual([]);
  });
  it('a profile in the place of the other kind, a firm that is not ours, a tax number of an individual', () => {
    expect(findings({ kind: 'client-edited', record: client.id, individual: group.id })).toMatchObject({
      code: 'wrong-kind',
      field: 'individual',
    });
    expect(findings({ kind: 'client-edited', record: client.id, firm: group.id })).toMatchObject({
      code: 'wrong-kind',
      field: 'firm',
    });
    const added = {
      kind: 'profile-added',
      record: anId('profile', 50),
      profileKind: 'individual',
      name: 'Lee',
      einLast4: '6668',
    };
    expect(findings(added)).toMatchObject({ code: 'wrong-kind', field: 'einLast4' });
  });
  it('an id that stands for something else already', () => {
    expect(findings({ kind: 'person-added', record: lee.id, name: 'Other' })).toEqual({
      code: 'id-taken',
      field: 'record',
    });
    const taken = {
      kind: 'connections-requested',
      record: group.id,
      firm: firm.id,
      direction: 'we-ask',
      on,
      requests: [{ connection: pecos, system: 'NPPES' }],
    };
    expect(findings(taken, {}, withRequest())).toEqual({ code: 'id-taken', field: 'requests' });
  });
  it('what the member’s permission does not hold', () => {
    expect(findings(answer, { permission: 'viewer' }, withRequest())).toMatchObject({
      code: 'not-permitted',
      action: 'record-progress',
    });
    expect(
      findings({ kind: 'person-merged', record: lee.id, into: dana.id }, { permission: 'credentialer' }),
    ).toMatchObject({ action: 'merge' });
  });
  it('an undo of what somebody changed since', () => {
    const patch = [{ path: ['name'], from: 'Green', to: 'Green Clinic' }];
    const undone = { kind: 'undone', record: client.id, of: anId('change', 1) };
    expect(findings(undone, { undoing: { patch, by: us } })).toEqual({
      code: 'changed-since',
      fields: ['name'],
    });
    expect(findings(undone)).toEqual({ code: 'unknown', field: 'of' });
  });
});

describe('what is kept, and how', () => {
  it('a request keeps an expected connection’s id, and an approval keeps everything told before', () => {
    const expected = aConnection('PECOS', {
      direction: 'they-add',
      expectedOn: aConnection('PECOS').requestedOn,
    });
    const { requestedOn: _day, ...waiting } = expected;
    const records = [firm, { ...group, connections: byId({ ...waiting, told: toldToday }) }];
    const change = {
      kind: 'connections-requested',
      record: group.id,
      firm: firm.id,
      direction: 'they-add',
      on,
      requests: [{ connection: pecos, system: 'PECOS', trackingId: 'T1' }],
    };
    const outcome = decided(change, {}, records);
    expect(outcome.ok && outcome.record).toMatchObject({
      connections: { [pecos]: { expectedOn: on, requestedOn: on, trackingId: 'T1', told: { on } } },
    });
  });
  it('what was seen is not unsaid, but another answer is a new one', () => {
    const said = { ...answer, how: 'said' };
    const outcome = decided(said, {}, withRequest({ answer: seenApproved }));
    expect(outcome.ok && outcome.patch).toEqual([]);
    const seen = decided(answer, {}, withRequest({ answer: saidApproved }));
    expect(seen.ok && seen.record).toMatchObject({ connections: { [pecos]: { answer: { how: 'seen' } } } });
    const disabled = decided(
      { ...said, answers: [{ connection: pecos, is: 'disabled' }] },
      {},
      withRequest({ answer: seenApproved }),
    );
    expect(disabled.ok && disabled.record).toMatchObject({
      connections: { [pecos]: { answer: { is: 'disabled', how: 'said' } } },
    });
  });
  it('an accepted invitation gives the role that came with it, and takes none away', () => {
    const invitation = {
      id: anId('invitation'),
      person: lee.id,
      role: 'seu' as const,
      systems: ['PECOS' as const],
      sentAt: monday,
      at: monday,
    };
    const accepted = {
      kind: 'invitation-accepted',
      record: group.id,
      invitation: invitation.id,
      how: 'seen',
      on,
    };
    const strong = decided(accepted, {}, [lee, { ...group, invitations: byId(invitation) }]);
    expect(strong.ok && strong.record).toMatchObject({ roles: { [lee.id]: { role: 'ao' } } });
    const fresh = decided(accepted, {}, [lee, { ...group, roles: {}, invitations: byId(invitation) }]);
    expect(fresh.ok && fresh.record).toMatchObject({
      roles: { [lee.id]: { role: 'seu', status: 'approved', systems: ['PECOS'] } },
    });
  });
  it('a role says nothing of the 855 and does not forget it', () => {
    const known = { ...group, roles: rolesOf(aRole(lee.id, 'am', { official: 'ao' })) };
    const change = {
      kind: 'role-recorded',
      record: group.id,
      person: lee.id,
      role: 'ao',
      status: 'approved',
      how: 'seen',
      on,
    };
    const outcome = decided(change, {}, [lee, known]);
    expect(outcome.ok && outcome.record).toMatchObject({
      roles: { [lee.id]: { role: 'ao', official: 'ao' } },
    });
  });
  it('a role that ended is kept with how it was told, even of somebody no role was recorded of', () => {
    const change = { kind: 'role-ended', record: group.id, person: dana.id, how: 'said', on };
    const outcome = decided(change);
    expect(outcome.ok && outcome.record).toMatchObject({
      roles: { [dana.id]: { role: 'none', status: 'disassociated', how: 'said' } },
    });
    expect(decided({ ...change, person: sam.id }).ok).toBe(true);
  });
  it('a role seen stays seen when the same is only told again', () => {
    const change = {
      kind: 'role-recorded',
      record: group.id,
      person: lee.id,
      role: 'ao',
      status: 'approved',
      how: 'said',
      on,
    };
    const outcome = decided(change);
    expect(outcome.ok && outcome.patch).toEqual([]);
    const other = decided({ ...change, role: 'am' });
    expect(other.ok && other.record).toMatchObject({ roles: { [lee.id]: { role: 'am', how: 'said' } } });
  });
  it('a finding settled once keeps who settled it', () => {
    const finding = { code: 'am-made-am' as const, change: anId('change', 1), slots: {}, at: monday };
    const key = `${anId('change', 1)}.am-made-am`;
    const records = [{ ...group, findings: { [key]: finding } }];
    const settle = { kind: 'finding-settled', record: group.id, finding: key };
    const outcome = decided(settle, {}, records);
    expect(outcome.ok && outcome.record.findings[key]?.settled).toMatchObject({ by: us });
    const again = outcome.ok && decided(settle, { by: them }, [outcome.record]);
    expect(again).toMatchObject({ ok: true, patch: [] });
  });
});
