import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChange, anyChangeOf, changeKinds } from './arbitrary.ts';
import type { Change } from './change.ts';
import { clientShape } from './client.ts';
import { decide } from './decide.ts';
import { type AnyRecord, isClient, isPerson, isProfile } from './decided.ts';
import { same } from './patch.ts';
import { personShape } from './person.ts';
import { profileShape } from './profile.ts';
import { aContext, anId, knows, today } from './testing.ts';
import { after, anyHistory, put, start } from './testing-world.ts';

const known = (changes: readonly Change[]) => knows(...after(changes));
const shapeOf = (record: AnyRecord) =>
  isPerson(record) ? personShape : isProfile(record) ? profileShape : clientShape;
const reports = changeKinds.filter((kind) =>
  [
    'step-ticked',
    'client-told',
    'connections-answered',
    'role-recorded',
    'connections-requested',
    'invitation-sent',
  ].includes(kind),
);

describe('decide, always', () => {
  it('answers every change of the right shape, and never throws', () => {
    fc.assert(
      fc.property(anyHistory, anyChange, (before, change) => {
        const outcome = decide(known(before), change, aContext());
        expect(outcome.ok || outcome.refusal.code.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves records of the right shape', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        for (const record of after(changes)) expect(shapeOf(record).safeParse(record).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same again, so that a change sent twice moves nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyChange, (before, change) => {
        const world = after(before);
        const once = decide(knows(...world), change, aContext());
        if (!once.ok || change.kind.endsWith('-added')) return;
        const twice = decide(knows(...put(world, once.record)), change, aContext());
        expect(twice.ok && twice.patch).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('undoes what it did: the record is as it was, an added one is away with a way back', () => {
    fc.assert(
      fc.property(anyHistory, anyChange, (before, change) => {
        const world = after(before);
        const done = decide(knows(...world), change, aContext());
        if (!done.ok || done.patch.length === 0) return;
        const undoing = { patch: done.patch, by: aContext().by };
        const undone: Change = {
          kind: 'undone',
          id: anId('change', 31_000),
          base: 1,
          at: change.at,
          catalogue: '1',
          record: change.record,
          of: change.id,
        };
        const back = decide(knows(...put(world, done.record)), undone, aContext({ undoing }));
        const old = world.find((record) => record.id === change.record);
        expect(back.ok && same(back.record, old ?? { ...done.record, removed: true })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a report about people and records it knows, whatever the rules say of it', () => {
    fc.assert(
      fc.property(anyHistory, fc.oneof(...reports.map(anyChangeOf)), (before, change) => {
        const outcome = decide(known(before), change, aContext());
        if (outcome.ok) return;
        expect(['unknown', 'id-taken', 'wrong-kind']).toContain(outcome.refusal.code);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps any role anybody is reported to have given anybody', () => {
    const roles = anyChangeOf('role-recorded');
    fc.assert(
      fc.property(anyHistory, roles, (before, change) => {
        const outcome = decide(
          known(before),
          {
            ...change,
            record: anId('profile'),
            person: anId('person'),
            grantedBy: anId('person', 2),
          } as Change,
          aContext(),
        );
        expect(outcome.ok).toBe(true);
      }),
    );
  });

  it('refuses a secret in any free text of any change', () => {
    const secrets = fc.constantFrom(
      'SSN 123-45-6789',
      'password: Summer#26',
      'PIN is 482913',
      'DOB 3/4/1971',
    );
    fc.assert(
      fc.property(anyChange, secrets, (change, secret) => {
        const texts = (['note', 'name', 'reason', 'why'] as const).filter((field) => field in change);
        for (const field of texts) {
          const outcome = decide(knows(...start), { ...change, [field]: secret } as Change, aContext());
          expect(outcome).toMatchObject({ ok: false, refusal: { code: 'secret', field } });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets a viewer change nothing', () => {
    fc.assert(
      fc.property(anyHistory, anyChange, (before, change) => {
        const outcome = decide(known(before), change, aContext({ permission: 'viewer' }));
        expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
      }),
    );
  });

  it('never lets a report of what was only said weaken what was seen', () => {
    fc.assert(
      fc.property(anyChangeOf('step-ticked'), anyChangeOf('step-ticked'), (one, other) => {
        const seen = { ...one, how: 'seen' } as Change;
        const said = {
          ...other,
          record: one.record,
          step: 'step' in one ? one.step : '',
          how: 'said',
        } as Change;
        const world = after([seen, said]);
        const record = world.find((each) => each.id === one.record);
        if (!record || !('step' in one)) return;
        expect(record.steps[one.step]).toMatchObject({
          state: 'done',
          how: 'seen',
          ...('on' in one ? { on: one.on } : {}),
        });
      }),
    );
  });
});

it('the world of these tests holds a client, so that client changes are tried too', () => {
  expect(start.some(isClient)).toBe(true);
  expect(today).toBe('2026-11-23');
});
