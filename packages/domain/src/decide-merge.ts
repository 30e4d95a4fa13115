/** Merging two records of one human or one entity (absorb.ts). The double keeps its values, so that undo brings it back whole. */
import { absorbPerson, absorbProfile } from './absorb.ts';
import type { Handlers } from './decide-kinds.ts';
import { type AnyRecord, isPerson, isProfile, keep, type Outcome, refuse } from './decided.ts';

type Mergeable = AnyRecord & { readonly mergedInto?: string | undefined };

/** Only a record that is itself nobody's double can take another in: chains would have no end to follow. */
function targetFault(before: Mergeable, into: Mergeable | undefined): Outcome | null {
  if (!into || into.mergedInto || into.removed) return refuse({ code: 'unknown', field: 'into' });
  return into.id === before.id
    ? refuse({ code: 'wrong-kind', field: 'into', expected: 'another record' })
    : null;
}

const noRecord: Outcome = refuse({ code: 'unknown', field: 'record' });

export const mergeHandlers: Handlers<
  'person-merged' | 'person-absorbed' | 'profile-merged' | 'profile-absorbed'
> = {
  'person-merged': (change, { before, known }) =>
    isPerson(before)
      ? (targetFault(before, known.person(change.into)) ?? keep({ ...before, mergedInto: change.into }))
      : noRecord,
  'person-absorbed': (change, { before, known }) => {
    const double = known.person(change.from);
    if (!isPerson(before) || !double || double.id === before.id)
      return refuse({ code: 'unknown', field: 'from' });
    return keep(absorbPerson(before, double));
  },
  'profile-merged': (change, { before, known }) => {
    if (!isProfile(before)) return noRecord;
    const into = known.profile(change.into);
    if (into && into.kind !== before.kind)
      return refuse({ code: 'wrong-kind', field: 'into', expected: `an ${before.kind} profile` });
    return targetFault(before, into) ?? keep({ ...before, mergedInto: change.into });
  },
  'profile-absorbed': (change, { before, known }) => {
    const double = known.profile(change.from);
    if (!isProfile(before) || !double || double.id === before.id || double.kind !== before.kind)
      return refuse({ code: 'unknown', field: 'from' });
    return keep(absorbProfile(before, double));
  },
};
