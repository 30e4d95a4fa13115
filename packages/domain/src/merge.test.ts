import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePersonDrafts, mergeProfileDrafts } from './absorb.ts';
import { changeShape } from './change.ts';
import { decide } from './decide.ts';
import type { AnyRecord, Decided } from './decided.ts';
import type { Draft } from './draft.ts';
import { same } from './patch.ts';
import { readiness } from './readiness.ts';
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
  someClocks,
  today,
  us,
} from './testing.ts';
import { anyWorld, put, type World } from './testing-world.ts';
import { linksOf, survivor, viewOf } from './view.ts';

const done = { state: 'done' as const, how: 'seen' as const, on: today, by: us, at: monday };
const one = aPerson({
  id: anId('person', 1),
  name: 'M. Osei',
  npi: '2000000002',
  steps: { 'mfa-open': done },
});
const other = aPerson({ id: anId('person', 2), name: 'Maya Osei', email: 'maya@example.com' });
const profile = aProfile({
  roles: rolesOf(aRole(one.id, 'ao')),
  connections: byId(aConnection('PECOS', { answer: seenApproved })),
});
const double = aProfile({
  id: anId('profile', 7),
  npis: ['2000000010'],
  connections: byId(aConnection('NPPES', { answer: seenApproved })),
});
const client = aClient({ organization: double.id, contacts: { [one.id]: { is: 'ao', writeTo: true } } });
const start: World = [one, other, profile, double, client, aFirm()];

type Step = { readonly record: AnyRecord; readonly decided: Decided };

/** Sends the drafts one after the other; throws where one is refused. */
function send(
  world: World,
  drafts: readonly Draft[],
): { readonly world: World; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let now = world;
  for (const [at, draft] of drafts.entries()) {
    const change = changeShape.parse({
      ...draft,
      id: anId('change', at),
      base: 1,
      at: monday,
      catalogue: '1',
    });
    const decided = decide(knows(...now), change, aContext());
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    steps.push({ record: decided.record, decided });
    now = put(now, decided.record);
  }
  return { world: now, steps };
}

/** Takes the changes back, the last first, as the undo of a batch does. */
function undo(world: World, steps: readonly Step[]): World {
  let now = world;
  for (const { record, decided } of [...steps].reverse()) {
    const sent = { kind: 'undone', record: record.id, of: anId('change'), id: anId('change', 9) };
    const change = changeShape.parse({ ...sent, base: 1, at: monday, catalogue: '1' });
    const context = aContext({ undoing: { patch: decided.patch, by: us } });
    const outcome = decide(knows(...now), change, context);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    now = put(now, outcome.record);
  }
  return now;
}

const known = (world: World) => knows(...world);

describe('merging two records of one person', () => {
  it('keeps the survivor’s own values, adds what only the double had, and leads every role and contact to the survivor', () => {
    const { world } = send(start, mergePersonDrafts(one, other));
    expect(survivor(known(world).person, one.id)).toMatchObject({
      id: other.id,
      name: 'Maya Osei',
      email: 'maya@example.com',
      npi: '2000000002',
      steps: { 'mfa-open': done },
    });
    const view = viewOf({ ...client, organization: profile.id }, known(world));
    expect(Object.keys(view.people)).toEqual([other.id]);
    expect(view.organization?.roles[other.id]).toMatchObject({ person: other.id, role: 'ao' });
    expect(view.client.contacts).toEqual({ [other.id]: { is: 'ao', writeTo: true } });
  });

  it('of two roles at one profile keeps the survivor’s own', () => {
    const both = { ...profile, roles: rolesOf(aRole(other.id, 'seu'), aRole(one.id, 'ao')) };
    const { world } = send(put(start, both), mergePersonDrafts(one, other));
    const view = viewOf({ ...client, organization: profile.id }, known(world));
    expect(view.organization?.roles).toMatchObject({ [other.id]: { role: 'seu', person: other.id } });
    expect(Object.keys(view.organization?.roles ?? {})).toEqual([other.id]);
  });

  it('is undone as a whole', () => {
    const { world, steps } = send(start, mergePersonDrafts(one, other));
    const back = undo(world, steps);
    for (const record of [one, other]) expect(same(known(back).person(record.id), record)).toBe(true);
  });

  it('is refused into oneself, into a double, and into nobody', () => {
    expect(() => send(start, mergePersonDrafts(one, one))).toThrow('wrong-kind');
    const { world } = send(start, mergePersonDrafts(one, other));
    expect(() => send(world, mergePersonDrafts(other, one))).toThrow('unknown');
    expect(() => send(start, mergePersonDrafts(one, { ...other, id: anId('person', 99) }))).toThrow(
      'unknown',
    );
  });
});

describe('merging two profiles of one entity', () => {
  it('brings their connections together, so that a client of either sees both', () => {
    const before = readiness(viewOf(client, known(start)), someClocks, monday).state;
    const { world } = send(start, mergeProfileDrafts(double, profile));
    const view = viewOf(client, known(world));
    expect(view.organization).toMatchObject({ id: profile.id, npis: ['2000000002', '2000000010'] });
    expect([before, readiness(view, someClocks, monday).state]).toEqual(['half-open', 'ready']);
  });

  it('is refused between an individual and an organization', () => {
    const individual = aProfile({ id: anId('profile', 8), kind: 'individual', npis: [] });
    expect(() => send([...start, individual], mergeProfileDrafts(individual, profile))).toThrow(
      'an individual profile',
    );
  });
});

describe('views, always', () => {
  it('name no double: every person and profile of a view is its own survivor, and the links are the same', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const look = known(world);
        const found = look.client(anId('client'));
        if (!found) return;
        const view = viewOf(found, look);
        const links = linksOf(found, look);
        for (const id of links.people) expect(view.people[id]?.mergedInto).toBeUndefined();
        const profiles = [view.individual, view.organization].flatMap((each) => each ?? []);
        for (const each of profiles) {
          expect(each.mergedInto).toBeUndefined();
          for (const id of Object.keys(each.roles)) expect(look.person(id)?.mergedInto).toBeUndefined();
        }
        expect(profiles.map((each) => each.id).sort()).toEqual([...links.profiles].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('end even where damaged data merges two records into one another', () => {
    const ring = [
      { ...one, mergedInto: other.id },
      { ...other, mergedInto: one.id },
    ];
    expect(survivor(knows(...ring).person, one.id)).toBeDefined();
  });
});
