import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { explain } from './explain.ts';
import { anId, byId, monday, seenApproved, toldToday, us } from './testing.ts';
import { both, group, lee, reading, sam, view } from './testing-green-clinic.ts';

describe('explain', () => {
  it('says what product.md says of a blocked request: since when, what, who alone, last nudge, by when', () => {
    const block = {
      state: 'blocked' as const,
      reason: 'not-ao-or-am' as const,
      since: day('2026-11-05'),
      by: us,
      at: monday,
    };
    const connections = both({
      requestedOn: day('2026-10-22'),
      told: { ...toldToday, on: day('2026-11-10') },
    });
    const profile = group({ connections, steps: { 'app-approve': block } });
    const { state, clauses } = explain(view(profile), { ...reading, now: '2026-11-14T15:00:00.000Z' });
    expect(state).toBe('blocked');
    expect(clauses).toEqual([
      {
        code: 'blocked',
        slots: {
          record: profile.id,
          systems: 'PECOS,NPPES',
          days: '9',
          left: '7',
          since: '2026-11-05',
          open: '0',
          needed: '2',
        },
      },
      { code: 'step-blocked', slots: { step: 'app-approve', reason: 'not-ao-or-am', since: '2026-11-05' } },
      { code: 'request-told', slots: { on: '2026-10-22', toldOn: '2026-11-10', channel: 'email' } },
      { code: 'only-one-can', slots: { person: lee.id, role: 'ao', act: 'approve-connection' } },
      { code: 'told-ago', slots: { days: '4', on: '2026-11-10', channel: 'email' } },
      { code: 'act-by', slots: { actBy: '2026-11-20', lastDay: '2026-11-21' } },
    ]);
  });

  it('of a ready client says since when', () => {
    const { clauses, move } = explain(view(group({ connections: both({ answer: seenApproved }) })), reading);
    expect(move).toBeNull();
    expect(clauses).toEqual([
      { code: 'ready', slots: { days: '0', since: '2026-11-23', open: '2', needed: '2' } },
    ]);
  });

  it('of a lapsed request says that it ended, not when to act by', () => {
    const late = { ...reading, now: '2026-12-26T15:00:00.000Z' };
    const codes = explain(view(group({ connections: both({ told: toldToday }) })), late).clauses.map(
      (one) => one.code,
    );
    expect(codes).toEqual(['presumed-lapsed', 'lapsed', 'firm-does', 'ended']);
  });

  it('of an invitation gives the hour its PIN ends, and calls out the weekend', () => {
    const sentAt = '2026-11-27T14:44:00.000Z';
    const one = {
      id: anId('invitation'),
      person: sam.id,
      role: 'seu' as const,
      ours: true as const,
      systems: ['PECOS' as const],
      sentAt,
      at: sentAt,
    };
    const pecos = { notNeeded: { 'organization.NPPES': 'PECOS only' } };
    const { clauses } = explain(view(group({ invitations: byId(one) }), pecos), { ...reading, now: sentAt });
    expect(clauses.at(-1)).toEqual({
      code: 'ends-at',
      slots: { endsAt: '2026-11-30T14:44:00.000Z', weekend: 'yes' },
    });
    expect(clauses[1]).toEqual({ code: 'invited', slots: { sentAt, invitee: sam.id } });
  });
});
