/** Our own firm seen as a client is: its checklists, its people's logins, its steps (fact base P00, P24). */
import type { Checklist } from './checklist.ts';
import type { Client, View } from './client.ts';
import { type Id, isId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Assigned, Because } from './steps.ts';

/** The engagement that stands in for a firm: nothing is ever recorded on it. */
function stand(firm: Profile): Client | null {
  const id: string = firm.id.replace(/^pf_/, 'cl_');
  if (!isId('client', id)) return null;
  const client: Id<'client'> = id;
  return {
    id: client,
    name: firm.name,
    organization: firm.id,
    notNeeded: {},
    answers: {},
    contacts: {},
    tags: [],
    steps: {},
    findings: {},
  };
}

/** A view of our own firm, so that step lines, clocks and explanations work on it. Throws on a profile without a proper id. */
export function firmView(firm: Profile, people: readonly Person[]): View {
  const client = stand(firm);
  if (!client) throw new RangeError('a firm is a profile');
  const ids = new Set<string>(Object.keys(firm.roles));
  const own = people.filter((person) => ids.has(person.id) || person.member);
  return {
    client,
    organization: firm,
    people: Object.fromEntries(own.map((person) => [person.id, person])),
    firms: { [firm.id]: firm },
  };
}

/** The checklists of our firm: those of the firm itself, and for each of its people those of a login. On-demand ones are left out. */
export function firmChecklistsFor(
  firm: Profile,
  people: readonly Person[],
  checklists: readonly Checklist[],
): readonly Assigned[] {
  const view = firmView(firm, people);
  const own = checklists.filter(
    ({ appliesTo }) => appliesTo.whose.includes('firm') && !appliesTo.onDemand && !appliesTo.routes,
  );
  return own.flatMap((checklist): readonly Assigned[] => {
    const because: Because = { code: 'for-everybody', slots: {} };
    const base = { checklist, because, kind: 'organization' as const };
    if (checklist.home !== 'person') return [{ ...base, record: firm.id, name: firm.name }];
    const called = Object.values(view.people).filter((person) => calls(checklist, person));
    return called.map((person) => ({ ...base, record: person.id, name: person.name }));
  });
}

/** A list that answers call for is for those whose own record gives that answer; the others are for everybody. */
function calls({ appliesTo }: Checklist, person: Person): boolean {
  const { account } = appliesTo.answers ?? {};
  return appliesTo.answers === undefined || (account?.includes(person.account ?? '') ?? false);
}
