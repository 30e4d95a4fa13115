import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChange, changeKinds } from './arbitrary.ts';
import { decide } from './decide.ts';
import { actionOf, actions, leastFor, may, permissions, undoActionOf } from './permission.ts';
import { aContext, anId, knows, monday, them } from './testing.ts';
import { start } from './testing-world.ts';

describe('permissions', () => {
  it('grow: whoever may do more may do all that those with less may', () => {
    const held = permissions.map((permission) => actions.filter((action) => may(permission, action)));
    for (const [at, more] of held.entries())
      for (const less of held.slice(at)) expect(more).toEqual(expect.arrayContaining(less));
  });
  it('have for every action a least one, which holds it', () => {
    for (const action of actions) expect(may(leastFor(action), action)).toBe(true);
    expect([
      leastFor('read'),
      leastFor('record-progress'),
      leastFor('merge'),
      leastFor('erase-team'),
    ]).toEqual(['viewer', 'credentialer', 'lead', 'owner']);
  });
  it('always decide: what the permission holds is never refused for it, what it does not hold always is', () => {
    fc.assert(
      fc.property(anyChange, fc.constantFrom(...permissions), (change, permission) => {
        const outcome = decide(knows(...start), change, aContext({ permission }));
        const refused = !outcome.ok && outcome.refusal.code === 'not-permitted';
        expect(refused).toBe(!may(permission, actionOf(change.kind)));
      }),
      { numRuns: 400 },
    );
  });
  it('know each kind of change', () => {
    for (const kind of changeKinds) expect(actions).toContain(actionOf(kind));
  });
});

describe('an undo', () => {
  it('needs what doing it would need: another’s addition is a removal, a merge a merge', () => {
    expect(undoActionOf([{ path: [], to: {} }], false)).toBe('remove-records');
    expect(undoActionOf([{ path: [], to: {} }], true)).toBe('undo-own');
    expect(undoActionOf([{ path: ['mergedInto'], to: 'x' }], true)).toBe('merge');
    expect(undoActionOf([{ path: ['removed'], to: true }], false)).toBe('remove-records');
    expect(undoActionOf([{ path: ['note'], to: 'x' }], false)).toBe('undo-others');
  });
  it('of a lead’s merge is refused to a credentialer', () => {
    const undoing = { patch: [{ path: ['mergedInto'], to: anId('person', 1) }], by: them };
    const change = {
      kind: 'undone' as const,
      record: anId('person'),
      of: anId('change'),
      id: anId('change', 1),
      base: 1,
      at: monday,
      catalogue: '1',
    };
    const outcome = decide(knows(...start), change, aContext({ permission: 'credentialer', undoing }));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-permitted', action: 'merge' } });
  });
});
