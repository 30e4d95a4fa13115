import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChange, anyChangeOf, changeKinds } from './arbitrary.ts';
import type { Change } from './change.ts';
import { clientShape } from './client.ts';
import { decide } from './decide.ts';
import { type AnyRecord, isClient, isPerson, isProfile, type Known } from './decided.ts';
import { same } from './patch.ts';
import { personShape } from './person.ts';
import { profileShape } from './profile.ts';
import { aClient, aContext, aFirm, anId, aPerson, aProfile, knows, today } from './testing.ts';

type World = readonly AnyRecord[];

const start: World = [
  aPerson(),
  aPerson({ id: anId('person', 1), member: anId('member', 1) }),
  aPerson({ id: anId('person', 2) }),
  aProfile(),
  aProfile({ id: anId('profile', 1), kind: 'individual', npis: [], person: anId('person') }),
  aFirm({ id: anId('profile', 2) }),
  aClient({ organization: anId('profile'), individual: anId('profile', 1) }),
];

const put = (world: World, record: AnyRecord): World => [
  ...world.filter((one) => one.id !== record.id),
  record,
];

/** The world after the changes that were kept, as the service would hold it. */
function after(changes: readonly Change[]): { world: World; known: Known } {
  let world = start;
  for (const change of changes) {
    const outcome = decide(knows(...world), change, aContext());
    if (outcome.ok) world = put(world, outcome.record);
  }
  return { world, known: knows(...world) };
}

const shapeOf = (record: AnyRecord) =>
  isPerson(record) ? personShape : isProfile(record) ? profileShape : clientShape;
const history = fc.array(anyChange, { maxLength: 12 });
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
      fc.property(history, anyChange, (before, change) => {
        const outcome = decide(after(before).known, change, aContext());
        expect(outcome.ok || outcome.refusal.code.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves records of the right shape', () => {
    fc.assert(
      fc.property(history, (changes) => {
        for (const record of after(changes).world)
          expect(shapeOf(record).safeParse(record).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same again, so that a change sent twice moves nothing', () => {
    fc.assert(
      fc.property(history, anyChange, (before, change) => {
        const { world, known } = after(before);
        const once = decide(known, change, aContext());
        if (!once.ok || change.kind.endsWith('-added')) return;
        const twice = decide(knows(...put(world, once.record)), change, aContext());
        expect(twice.ok && twice.patch).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('undoes what it did: the record is as it was, an added one is away with a way back', () => {
    fc.assert(
      fc.property(history, anyChange, (before, change) => {
        const { world, known } = after(before);
        const done = decide(known, change, aContext());
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
      fc.property(history, fc.oneof(...reports.map(anyChangeOf)), (before, change) => {
        const outcome = decide(after(before).known, change, aContext());
        if (outcome.ok) return;
        expect(['unknown', 'id-taken', 'wrong-kind']).toContain(outcome.refusal.code);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps any role anybody is reported to have given anybody', () => {
    const roles = anyChangeOf('role-recorded');
    fc.assert(
      fc.property(history, roles, (before, change) => {
        const outcome = decide(
          after(before).known,
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
      fc.property(history, anyChange, (before, change) => {
        const outcome = decide(after(before).known, change, aContext({ permission: 'viewer' }));
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
        const { world } = after([seen, said]);
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
