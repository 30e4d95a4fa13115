/**
 * Two records of one human or one entity become one: the double points to the survivor, and the survivor takes over
 * what it does not hold itself. Both are changes of one batch, so that one undo takes the whole merge apart again.
 */
import type { Draft } from './draft.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';

const union = <T>(own: readonly T[], theirs: readonly T[]): T[] => [...new Set([...own, ...theirs])];

/** The survivor's own values win; ticks and findings of the double are added where the survivor has none. */
export function absorbPerson(survivor: Person, double: Person): Person {
  const { mergedInto: _merged, removed: _removed, ...values } = double;
  return {
    ...values,
    ...survivor,
    steps: { ...double.steps, ...survivor.steps },
    findings: { ...double.findings, ...survivor.findings },
  };
}

/** As for persons; roles, connections, invitations, requests, holders and reviews are brought together by their ids. */
export function absorbProfile(survivor: Profile, double: Profile): Profile {
  const { mergedInto: _merged, removed: _removed, ...values } = double;
  return {
    ...values,
    ...survivor,
    npis: survivor.kind === 'individual' ? survivor.npis : union(survivor.npis, double.npis),
    roles: { ...double.roles, ...survivor.roles },
    connections: { ...double.connections, ...survivor.connections },
    invitations: { ...double.invitations, ...survivor.invitations },
    requests: { ...double.requests, ...survivor.requests },
    reviews: { ...double.reviews, ...survivor.reviews },
    holders: { ...double.holders, ...survivor.holders },
    steps: { ...double.steps, ...survivor.steps },
    findings: { ...double.findings, ...survivor.findings },
  };
}

/** The two changes that merge `double` into `survivor`, to be sent in this order with one `batch`. */
export function mergePersonDrafts(double: Person, survivor: Person): readonly Draft[] {
  return [
    { kind: 'person-merged', record: double.id, into: survivor.id },
    { kind: 'person-absorbed', record: survivor.id, from: double.id },
  ];
}

export function mergeProfileDrafts(double: Profile, survivor: Profile): readonly Draft[] {
  return [
    { kind: 'profile-merged', record: double.id, into: survivor.id },
    { kind: 'profile-absorbed', record: survivor.id, from: double.id },
  ];
}
