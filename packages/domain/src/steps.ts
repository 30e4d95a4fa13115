/** Which checklists a client gets, and on which record each of their steps is ticked. */
import type { Checklist, ProfileKind, Step, StepHome } from './checklist.ts';
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

/** True when the client's route and answers call for the checklist. No route chosen yet means the usual one, we ask. */
function called(checklist: Checklist, view: View): boolean {
  const { routes, answers, onDemand, whose } = checklist.appliesTo;
  if (onDemand || !whose.includes('client')) return false;
  if (routes && !routes.includes(view.client.route?.is ?? 'we-ask')) return false;
  return Object.entries(answers ?? {}).every(([question, wanted]) => wanted.includes(view.client.answers[question] ?? ''));
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
  if (checklist.home === 'profile') return [{ ...base, record: profile.id, name: profile.name }];
  return loginsFor(view, profile).map((person) => ({ ...base, record: person.id, name: person.name }));
}

/** One of each checklist and record: a person who is provider and AO has one login. */
function once(all: readonly Assigned[]): readonly Assigned[] {
  const keys = all.map((one) => `${one.checklist.id} ${one.record}`);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The checklists of a client in the catalogue's order. */
export function checklistsFor(view: View, checklists: readonly Checklist[]): readonly Assigned[] {
  const profiles = profilesOf(view);
  const given = checklists.filter((checklist) => called(checklist, view)).flatMap((checklist): readonly Assigned[] => {
    const fitting = profiles.filter((profile) => checklist.appliesTo.kinds.includes(profile.kind));
    if (checklist.home !== 'client') return fitting.flatMap((profile) => givenTo(checklist, view, profile));
    const [first] = fitting;
    return first ? [{ checklist, record: view.client.id, kind: first.kind, name: view.client.name }] : [];
  });
  return once(given);
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
