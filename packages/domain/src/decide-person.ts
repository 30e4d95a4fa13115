/** Changes to a person: added, edited, merged into another record of the same human. */
import type { Handlers } from './decide-kinds.ts';
import { isPerson, keep, type NewFinding, type Outcome, refuse } from './decided.ts';
import { made } from './made.ts';
import { isSharedMailbox } from './mailbox.ts';
import { type Person, personShape } from './person.ts';
import { lay, valuesOf } from './values.ts';

/** A mailbox several people read cannot hold one person's login (fact base M4): kept, and pointed at. */
function mailboxFinding(before: Person | undefined, after: Person): readonly NewFinding[] {
  if (!after.email || after.email === before?.email || !isSharedMailbox(after.email)) return [];
  return [{ code: 'shared-mailbox', slots: { person: after.id } }];
}

function checked(before: Person | undefined, value: unknown): Outcome {
  const parsed = made(personShape, value);
  return parsed.ok ? keep(parsed.record, mailboxFinding(before, parsed.record)) : parsed;
}

export const personHandlers: Handlers<'person-added' | 'person-edited' | 'person-merged'> = {
  'person-added': (change) =>
    checked(undefined, lay({ id: change.record, steps: {}, findings: {} }, valuesOf(change))),
  'person-edited': (change, { before }) =>
    isPerson(before)
      ? checked(before, lay(before, valuesOf(change)))
      : refuse({ code: 'unknown', field: 'record' }),
  'person-merged': (change, { before, known }) => {
    const into = known.person(change.into);
    if (!isPerson(before) || !into || into.mergedInto) return refuse({ code: 'unknown', field: 'into' });
    if (into.id === before.id)
      return refuse({ code: 'wrong-kind', field: 'into', expected: 'another person' });
    return keep({ ...before, mergedInto: into.id });
  },
};
