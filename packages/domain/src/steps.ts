/** Which checklists a client gets, and on which record each of their steps is ticked. */
import type { Checklist, ProfileKind, Route, Step, StepHome } from './checklist.ts';
import type { View } from './client.ts';
import type { ClientId, PersonId, ProfileId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import { peopleOf } from './readiness.ts';

/** A checklist given to a record: `record` is where its ticks are kept, `kind` the profile it is about. */
export type Assigned = {
  readonly checklist: Checklist;
  readonly record: PersonId | ProfileId | ClientId;
  readonly kind: ProfileKind;
  /** Name of the person or profile the steps are about. */
  readonly name: string;
};

const profilesOf = (view: View): readonly Profile[] =>
  [view.individual, view.organization].flatMap((profile) => (profile && !profile.removed ? [profile] : []));

/** No route chosen yet means the usual one, we ask. */
const routeOf = (view: View): Route => view.client.route?.is ?? 'we-ask';

/** True when the client's route calls for the checklist. */
function offered({ appliesTo: { routes, onDemand, whose } }: Checklist, view: View): boolean {
  return !onDemand && whose.includes('client') && (routes?.includes(routeOf(view)) ?? true);
}

/** True when one of the answers calls for the checklist. Of a login's own facts the person's record counts before the client's answers. */
function called({ appliesTo }: Checklist, view: View, person?: Person): boolean {
  const given: Readonly<Record<string, string>> = {
    ...view.client.answers,
    ...(person?.account ? { account: person.account } : {}),
  };
  const wanted = Object.entries(appliesTo.answers ?? {});
  return wanted.length === 0 || wanted.some(([question, answers]) => answers.includes(given[question] ?? ''));
}

/** The people who need a login of their own for a profile: the provider, or those who are or may become AO or AM. */
function loginsFor(view: View, profile: Profile): readonly Person[] {
  const needs = (person: Person) => {
    const contact = view.client.contacts[person.id]?.is;
    const role = profile.roles[person.id]?.role;
    if (profile.kind === 'individual') return profile.person === person.id;
    return contact === 'ao' || contact === 'am' || role === 'ao' || role === 'am';
  };
  return peopleOf(view).filter(needs);
}

function givenTo(checklist: Checklist, view: View, profile: Profile): readonly Assigned[] {
  const base = { checklist, kind: profile.kind };
  if (checklist.home === 'profile')
    return called(checklist, view) ? [{ ...base, record: profile.id, name: profile.name }] : [];
  const people = loginsFor(view, profile).filter((person) => called(checklist, view, person));
  return people.map((person) => ({ ...base, record: person.id, name: person.name }));
}

/** One of each checklist and record: a person who is provider and AO has one login. */
function once(all: readonly Assigned[]): readonly Assigned[] {
  const keys = all.map((one) => `${one.checklist.id} ${one.record}`);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The checklists of a client in the catalogue's order. */
export function checklistsFor(view: View, checklists: readonly Checklist[]): readonly Assigned[] {
  const profiles = profilesOf(view);
  const given = checklists
    .filter((checklist) => offered(checklist, view))
    .flatMap((checklist): readonly Assigned[] => {
      const fitting = profiles.filter((profile) => checklist.appliesTo.kinds.includes(profile.kind));
      if (checklist.home !== 'client') return fitting.flatMap((profile) => givenTo(checklist, view, profile));
      const [first] = fitting;
      return first && called(checklist, view)
        ? [{ checklist, record: view.client.id, kind: first.kind, name: view.client.name }]
        : [];
    });
  return once(given);
}

/** The steps of a checklist that are for this client: some are for one kind of profile, one route or one system only. */
export function stepsOf({ checklist, kind }: Assigned, view: View): readonly Step[] {
  const kinds = checklist.home === 'client' ? profilesOf(view).map((profile) => profile.kind) : [kind];
  return checklist.steps.filter(
    (step) =>
      (step.kinds?.some((one) => kinds.includes(one)) ?? true) &&
      (step.routes?.includes(routeOf(view)) ?? true) &&
      !(step.system && `${kind}.${step.system}` in view.client.notNeeded),
  );
}

/** Where a step is ticked: its own home, which may differ from its checklist's. */
export function homeOf(assigned: Assigned, step: Step, view: View): PersonId | ProfileId | ClientId {
  const home: StepHome = step.home;
  if (home === assigned.checklist.home) return assigned.record;
  if (home === 'client') return view.client.id;
  const profile = assigned.kind === 'individual' ? view.individual : view.organization;
  if (home === 'profile') return profile?.id ?? view.client.id;
  return profile?.person ?? view.client.id;
}
