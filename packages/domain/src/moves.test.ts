import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { nextMoves } from './moves.ts';
import {
  aClient,
  aConnection,
  anId,
  aProfile,
  aRole,
  aView,
  byId,
  monday,
  rolesOf,
  saidApproved,
  seenApproved,
  someClocks,
  toldToday,
  us,
} from './testing.ts';
import { aChecklist, someChecklists } from './testing-checklists.ts';
import { both, dana, firm, group, lee, reading, sam, view } from './testing-green-clinic.ts';

describe('nextMoves', () => {
  it('of nothing sent begins with the first open step of the client’s checklists', () => {
    const [first] = nextMoves(view(group()), reading);
    expect(first).toMatchObject({
      mover: 'us',
      code: 'open-access',
      systems: ['PECOS', 'NPPES'],
      step: 'mfa-open',
      owner: us,
    });
  });

  it('of a second profile goes on where the first has come to: discovery and the provider’s own login are behind them', () => {
    const individual = aProfile({
      id: anId('profile', 1),
      kind: 'individual',
      npis: [],
      person: lee.id,
      connections: both({ answer: seenApproved }),
    });
    const discovery = aChecklist({
      id: 'discover',
      section: 'discovery',
      home: 'client',
      steps: [{ id: 'disc-ask' }],
    });
    const lists = { ...reading, checklists: [discovery, ...someChecklists] };
    const fresh = aView(aClient({ organization: group().id }), group(), firm, lee);
    const second = aView(
      aClient({ organization: group().id, individual: individual.id }),
      group(),
      individual,
      firm,
      lee,
    );
    expect(nextMoves(fresh, lists)[0]?.step).toBe('disc-ask');
    expect(nextMoves(second, lists)[0]?.step).toBe('conn-consent');
  });

  it('of a blocked login begins with what unblocks it, not with opening access', () => {
    const block = {
      state: 'blocked' as const,
      reason: 'mfa-on-lost-phone' as const,
      since: day('2026-11-20'),
      by: us,
      at: monday,
    };
    const stuck = { ...lee, steps: { 'mfa-open': block } };
    const found = nextMoves(aView(aClient({ organization: group().id }), group(), firm, stuck), reading);
    expect(found.map((move) => [move.mover, move.code])).toEqual([
      ['client', 'unblock'],
      ['us', 'open-access'],
    ]);
  });

  it('of a request sent and not told is ours, with the step that tells', () => {
    const [first] = nextMoves(view(group({ connections: both() })), reading);
    expect(first).toMatchObject({
      mover: 'us',
      code: 'tell-client',
      actor: 'our-member',
      step: 'conn-tell',
      actBy: '2026-12-22',
      why: { code: 'request-not-told', slots: { on: '2026-11-23' } },
    });
  });

  it('of a request told names who alone can approve, and on which screen', () => {
    const [first] = nextMoves(view(group({ connections: both({ told: toldToday }) })), reading);
    expect(first).toMatchObject({
      mover: 'client',
      code: 'approve-request',
      actor: 'client-person',
      person: lee.id,
      others: [],
      systems: ['PECOS', 'NPPES'],
      screen: 'ia-home-pending-sur',
    });
  });

  it('never asks staff to approve: with a Staff End User as the only contact nobody is known', () => {
    const profile = group({ roles: rolesOf(aRole(dana.id, 'seu')), connections: both({ told: toldToday }) });
    const contacts = { [dana.id]: { is: 'office' as const, writeTo: true } };
    expect(nextMoves(view(profile, { contacts }), reading)[0]).toMatchObject({
      code: 'approve-request',
      person: null,
    });
  });

  it('puts whom we told last in front of others who may', () => {
    const roles = rolesOf(aRole(lee.id, 'ao'), aRole(dana.id, 'am'));
    const connections = both({ told: { ...toldToday, person: dana.id } });
    expect(nextMoves(view(group({ roles, connections })), reading)[0]).toMatchObject({
      person: dana.id,
      others: [lee.id],
    });
  });

  it('of a request the client sent is the move of our firm’s AO, who is named', () => {
    const connections = both({ direction: 'they-add' });
    const route = { is: 'they-add' as const, why: 'the client likes it' };
    expect(nextMoves(view(group({ connections }), { route }), reading)[0]).toMatchObject({
      code: 'approve-ours',
      actor: 'firm-ao',
      person: sam.id,
      step: 'sur-we-approve',
    });
  });

  it('of a lapsed request is to send it again, through our firm’s AO', () => {
    const late = { ...reading, now: '2026-12-24T05:00:00.000Z' };
    const [first] = nextMoves(view(group({ connections: both({ told: toldToday }) })), late);
    expect(first).toMatchObject({
      code: 'send-again',
      actor: 'firm-ao',
      person: sam.id,
      step: 'conn-submit',
      why: { code: 'lapsed' },
    });
  });

  it('of different answers is one move a system', () => {
    const connections = byId(
      aConnection('PECOS', { answer: saidApproved }),
      aConnection('NPPES', { told: toldToday }),
    );
    const found = nextMoves(view(group({ connections })), reading).map((move) => [
      move.code,
      move.systems.join(),
    ]);
    expect(found).toEqual([
      ['check-said', 'PECOS'],
      ['approve-request', 'NPPES'],
    ]);
  });

  it('of a client that is ready keeps only what runs beside it, such as a signature', () => {
    const connections = both({ answer: seenApproved });
    const steps = {
      'sgn-submit': {
        state: 'done' as const,
        how: 'seen' as const,
        on: day('2026-11-20'),
        by: us,
        at: monday,
      },
    };
    expect(nextMoves(view(group({ connections })), reading)).toEqual([]);
    const [sign] = nextMoves(view(group({ connections }), { steps }), reading);
    expect(sign).toMatchObject({
      code: 'sign',
      mover: 'client',
      actBy: '2026-12-09',
      lastDay: '2026-12-10',
      step: 'sgn-sign',
    });
  });

  it('of a signature is the move of an official on the 855, not of whoever holds a role', () => {
    const connections = both({ answer: seenApproved });
    const steps = {
      'sgn-submit': {
        state: 'done' as const,
        how: 'seen' as const,
        on: day('2026-11-20'),
        by: us,
        at: monday,
      },
    };
    const roles = rolesOf(
      aRole(lee.id, 'ao', { official: 'none' }),
      aRole(dana.id, 'am', { official: 'do' }),
    );
    expect(nextMoves(view(group({ connections, roles }), { steps }), reading)[0]).toMatchObject({
      code: 'sign',
      person: dana.id,
      others: [],
    });
  });

  it('of the first official a clinic asks for is to wait for CMS', () => {
    const requests = byId({
      id: anId('request'),
      person: lee.id,
      role: 'ao' as const,
      requestedOn: day('2026-11-10'),
      at: monday,
    });
    const [first] = nextMoves(view(group({ roles: {}, requests })), reading);
    expect(first).toMatchObject({
      mover: 'cms',
      code: 'wait-out',
      actor: 'cms',
      since: '2026-11-10',
      why: { code: 'role-requested' },
    });
  });

  it('of papers that EUS reviews is to wait for EUS, while the clock of the request runs on', () => {
    const steps = {
      'pap-check': {
        state: 'waiting' as const,
        waitsOn: 'eus' as const,
        by: us,
        at: '2026-11-24T10:00:00.000Z',
      },
    };
    const [first] = nextMoves(view(group({ connections: both(), steps })), {
      ...reading,
      now: '2026-11-25T15:00:00.000Z',
    });
    expect(first).toMatchObject({ mover: 'cms', code: 'wait-out', actor: 'eus', lastDay: '2026-12-23' });
  });

  it('of a request CMS ended by itself is to send it again, of one somebody refused to ask why', () => {
    const answered = (on: string) =>
      both({ answer: { ...seenApproved, is: 'rejected' as const, on: day(on) } });
    const of = (on: string) =>
      nextMoves(view(group({ connections: answered(on) })), { ...reading, now: '2027-01-02T12:00:00Z' })[0]
        ?.code;
    expect([of('2026-12-23'), of('2026-12-24')]).toEqual(['ask-why', 'send-again']);
  });

  it('asks again for a role whose end nobody has published, every so many days', () => {
    const clocks = { ...someClocks, 'role-request': { unit: 'unknown', chaseDays: 7 } as const };
    const requests = byId({
      id: anId('request'),
      person: lee.id,
      role: 'ao' as const,
      requestedOn: day('2026-11-10'),
      at: monday,
    });
    const moves = nextMoves(view(group({ connections: both({ answer: seenApproved }), requests })), {
      ...reading,
      clocks,
    });
    expect(moves).toMatchObject([{ code: 'ask-again', mover: 'us', actBy: '2026-11-24', overdue: false }]);
  });

  it('reminds of our own and their passwords only when the end is near', () => {
    const near = { ...lee, passwordChangedOn: day('2026-10-01') };
    const far = { ...lee, passwordChangedOn: day('2026-11-01') };
    const connections = both({ answer: seenApproved });
    const of = (person: typeof lee) =>
      nextMoves(
        aView(aClient({ organization: anId('profile') }), group({ connections }), firm, person),
        reading,
      );
    expect(of(far)).toEqual([]);
    expect(of(near)).toMatchObject([{ code: 'change-password', person: lee.id, lastDay: '2026-11-30' }]);
  });
});
