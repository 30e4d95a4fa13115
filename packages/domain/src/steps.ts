/** Which checklists a client gets and why, and on which record each of their steps is ticked. */
import type { Checklist, ProfileKind, Route, Step } from './checklist.ts';
import type { View } from './client.ts';
import type { ClientId, PersonId, ProfileId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { Progress } from './progress.ts';
import { peopleOf } from './readiness.ts';

/** Why a client has a checklist: everybody has it, its route or an answer calls for it, somebody began it, or may begin it. */
export const becauses = ['for-everybody', 'by-route', 'by-answer', 'begun', 'by-hand'] as const;
export type Because = {
  readonly code: (typeof becauses)[number];
  /** `route`, or `question` and `answer`: ids of the catalogue. */
  readonly slots: Readonly<Record<string, string>>;
};

/** A checklist given to a record: `record` is where its ticks are kept, `kind` the profile it is about. */
export type Assigned = {
  readonly checklist: Checklist;
  readonly record: PersonId | ProfileId | ClientId;
  readonly kind: ProfileKind;
  /** Name of the person or profile the steps are about. */
  readonly name: string;
  readonly because: Because;
};

const profilesOf = (view: View): readonly Profile[] =>
  [view.individual, view.organization].flatMap((profile) => (profile && !profile.removed ? [profile] : []));

/** The way in for a kind of profile. No route chosen yet means the usual one, we ask; there is no paper for an organization. */
export function routeFor(view: View, kind: ProfileKind): Route {
  const route = view.client.route?.is ?? 'we-ask';
  return route === 'paper' && kind === 'organization' ? 'we-ask' : route;
}

/** The answer that calls for the checklist. Of a login's own facts the person's record counts before the client's answers. */
function answerFor({ appliesTo }: Checklist, view: View, person?: Person): Because | null {
  const given: Readonly<Record<string, string>> = {
    ...view.client.answers,
    ...(person?.account ? { account: person.account } : {}),
  };
  for (const [question, answers] of Object.entries(appliesTo.answers ?? {})) {
    const answer = given[question];
    if (answer && answers.includes(answer)) return { code: 'by-answer', slots: { question, answer } };
  }
  return null;
}

/** Whether a list is called for at all; null when it is not, unless somebody began it. */
function becauseOf(
  checklist: Checklist,
  view: View,
  kind: ProfileKind,
  steps: Progress,
  person?: Person,
): Because | null {
  const { routes, answers, onDemand } = checklist.appliesTo;
  const begun: Because | null = checklist.steps.some((step) => steps[step.id])
    ? { code: 'begun', slots: {} }
    : null;
  const route = routeFor(view, kind);
  if (onDemand) return begun ?? { code: 'by-hand', slots: {} };
  if (routes && !routes.includes(route)) return begun;
  if (answers) return answerFor(checklist, view, person) ?? begun;
  return routes ? { code: 'by-route', slots: { route } } : { code: 'for-everybody', slots: {} };
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

type Holder = { readonly id: Assigned['record']; readonly name: string; readonly steps: Progress };

/** The list on a record, if it is called for. */
function given(
  checklist: Checklist,
  view: View,
  kind: ProfileKind,
  holder: Holder,
  person?: Person,
): readonly Assigned[] {
  const because = becauseOf(checklist, view, kind, holder.steps, person);
  return because ? [{ checklist, kind, because, record: holder.id, name: holder.name }] : [];
}

function givenTo(checklist: Checklist, view: View, profile: Profile): readonly Assigned[] {
  if (checklist.home === 'client') return given(checklist, view, profile.kind, view.client);
  if (checklist.home === 'profile') return given(checklist, view, profile.kind, profile);
  return loginsFor(view, profile).flatMap((person) => given(checklist, view, profile.kind, person, person));
}

/** One of each checklist and record: a person who is provider and AO has one login. */
function once(all: readonly Assigned[]): readonly Assigned[] {
  const keys = all.map((one) => `${one.checklist.id} ${one.record}`);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function givenOf(view: View, checklists: readonly Checklist[]): readonly Assigned[] {
  const profiles = profilesOf(view);
  const offered = checklists.filter(({ appliesTo }) => appliesTo.whose.includes('client'));
  const all = offered.flatMap((checklist) =>
    profiles
      .filter((profile) => checklist.appliesTo.kinds.includes(profile.kind))
      .flatMap((profile) => givenTo(checklist, view, profile)),
  );
  return once(all);
}

/** The checklists of a client in the catalogue's order, each with the reason it has it. */
export const checklistsFor = (view: View, checklists: readonly Checklist[]): readonly Assigned[] =>
  givenOf(view, checklists).filter(({ because }) => because.code !== 'by-hand');

/** Those it does not have and somebody may begin: signing, a leaver, a review. The first tick makes one the client's. */
export const furtherChecklists = (view: View, checklists: readonly Checklist[]): readonly Assigned[] =>
  givenOf(view, checklists).filter(
    ({ because, checklist }) => because.code === 'by-hand' && checklist.section !== 'legacy',
  );

/** The steps of a checklist that are for this client: some are for one kind of profile, one route or one system only. */
export function stepsOf({ checklist, kind }: Assigned, view: View): readonly Step[] {
  const kinds = checklist.home === 'client' ? profilesOf(view).map((profile) => profile.kind) : [kind];
  return checklist.steps.filter(
    (step) =>
      (step.kinds?.some((one) => kinds.includes(one)) ?? true) &&
      (step.routes?.includes(routeFor(view, kind)) ?? true) &&
      !(step.system && `${kind}.${step.system}` in view.client.notNeeded),
  );
}

/** Where a step is ticked: its own home, which may differ from its checklist's. */
export function homeOf(assigned: Assigned, step: Step, view: View): PersonId | ProfileId | ClientId {
  if (step.home === assigned.checklist.home) return assigned.record;
  if (step.home === 'client') return view.client.id;
  const profile = assigned.kind === 'individual' ? view.individual : view.organization;
  if (step.home === 'profile') return profile?.id ?? view.client.id;
  return profile?.person ?? view.client.id;
}
