/** Changes to a person: added, edited. */
import type { Handlers } from './decide-kinds.ts';
import { isPerson, type Known, keep, type NewFinding, type Outcome, refuse } from './decided.ts';
import { made } from './made.ts';
import { isSharedMailbox } from './mailbox.ts';
import { type Person, personShape } from './person.ts';
import { lay, valuesOf } from './values.ts';

/** An address several people read, or another person has, cannot hold one person's login (fact base M4): kept, and pointed at. */
function mailboxFindings(before: Person | undefined, after: Person, known: Known): readonly NewFinding[] {
  if (!after.email || after.email === before?.email) return [];
  const other = known.sharing?.(after.email).find((person) => person.id !== after.id && !person.mergedInto);
  return [
    ...(isSharedMailbox(after.email)
      ? [{ code: 'shared-mailbox' as const, slots: { person: after.id } }]
      : []),
    ...(other ? [{ code: 'same-mailbox' as const, slots: { person: after.id, other: other.id } }] : []),
  ];
}

function checked(before: Person | undefined, value: unknown, known: Known): Outcome {
  const parsed = made(personShape, value);
  return parsed.ok ? keep(parsed.record, mailboxFindings(before, parsed.record, known)) : parsed;
}

export const personHandlers: Handlers<'person-added' | 'person-edited'> = {
  'person-added': (change, { known }) =>
    checked(undefined, lay({ id: change.record, steps: {}, findings: {} }, valuesOf(change)), known),
  'person-edited': (change, { before, known }) =>
    isPerson(before)
      ? checked(before, lay(before, valuesOf(change)), known)
      : refuse({ code: 'unknown', field: 'record' }),
};
