/** A small world of records that meet, and what becomes of it under arbitrary changes. For tests only. */
import fc from 'fast-check';
import { anyChange } from './arbitrary.ts';
import type { Change } from './change.ts';
import { decide } from './decide.ts';
import { type AnyRecord, isClient } from './decided.ts';
import { aClient, aContext, aFirm, anId, aPerson, aProfile, aView, knows, us } from './testing.ts';

export type World = readonly AnyRecord[];

/** A doctor with an own and a group's profile, our member, our firm, and the client that brings them together. */
export const start: World = [
  aPerson(),
  aPerson({ id: anId('person', 1), member: us }),
  aPerson({ id: anId('person', 2) }),
  aProfile(),
  aProfile({ id: anId('profile', 1), kind: 'individual', npis: [], person: anId('person') }),
  aFirm({ id: anId('profile', 2) }),
  aClient({ organization: anId('profile'), individual: anId('profile', 1) }),
];

/** The world with this record in it, in the place of an earlier version. */
export const put = (world: World, record: AnyRecord): World => [
  ...world.filter((one) => one.id !== record.id),
  record,
];

/** The world after the changes that were kept, as the service would hold it. */
export function after(changes: readonly Change[], over: Parameters<typeof aContext>[0] = {}): World {
  let world = start;
  for (const change of changes) {
    const outcome = decide(knows(...world), change, aContext(over));
    if (outcome.ok) world = put(world, outcome.record);
  }
  return world;
}

export const anyHistory = fc.array(anyChange, { maxLength: 12 });
/** A world some time later. */
export const anyWorld: fc.Arbitrary<World> = fc
  .array(anyChange, { maxLength: 25 })
  .map((changes) => after(changes));

/** The view of the client the world began with. */
export const viewIn = (world: World) =>
  aView(...world.filter((one) => isClient(one) && one.id === anId('client')), ...world);
