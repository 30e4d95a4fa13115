/** Changes to a person: added, edited. */
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

export const personHandlers: Handlers<'person-added' | 'person-edited'> = {
  'person-added': (change) =>
    checked(undefined, lay({ id: change.record, steps: {}, findings: {} }, valuesOf(change))),
  'person-edited': (change, { before }) =>
    isPerson(before)
      ? checked(before, lay(before, valuesOf(change)))
      : refuse({ code: 'unknown', field: 'record' }),
};
