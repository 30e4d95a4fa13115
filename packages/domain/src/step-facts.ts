/** What the facts on record say of a step that records one: a connection requested, a role held, an answer given. */
import type { Step } from './checklist.ts';
import type { View } from './client.ts';
import type { Connection } from './connection.ts';
import type { Day } from './day.ts';
import { currentConnection } from './open-access.ts';
import type { Profile } from './profile.ts';
import type { RoleName } from './role.ts';
import type { How } from './shape.ts';
import type { StepStanding } from './step-standing.ts';
import type { Assigned } from './steps.ts';
import type { System } from './system.ts';

const none: StepStanding = { state: 'not-started' };

/** What a step's facts are read from. */
export type FactsAbout = {
  readonly view: View;
  readonly assigned: Assigned;
  /** Systems of the profile that the client needs. */
  readonly needed: readonly System[];
};

type Mark = (connection: Connection) => { readonly on: Day; readonly how?: How } | null;

/** Done when every needed system's connection carries the mark, in progress when some do. */
function ofConnections({ view, needed }: FactsAbout, profile: Profile, mark: Mark): StepStanding {
  const current = needed.map((system) => currentConnection(profile, system, view.client.firm));
  const marks = current.map((connection) => (connection ? mark(connection) : null));
  const found = marks.flatMap((one) => (one ? [one] : []));
  const last = found.at(-1);
  if (!last) return none;
  const trackingIds = Object.fromEntries(
    current.flatMap((one) => (one?.trackingId ? [[one.system, one.trackingId]] : [])),
  );
  const how = found.some((one) => one.how === 'said') ? 'said' : 'seen';
  return { state: found.length === needed.length ? 'done' : 'in-progress', how, on: last.on, trackingIds };
}

const requested: Mark = (one) => (one.requestedOn ? { on: one.requestedOn } : null);
const expected: Mark = (one) => (one.expectedOn ? { on: one.expectedOn } : requested(one));
const told: Mark = (one) => (one.told ? { on: one.told.on } : null);
const approved: Mark = (one) =>
  one.answer?.is === 'approved' ? { on: one.answer.on, how: one.answer.how } : null;
const seenApproved: Mark = (one) => (one.answer?.how === 'seen' ? approved(one) : null);

/** Our own look at the result: nothing but seen will do. */
const isOurCheck = (step: Step) =>
  step.who[0] === 'credentialer' || (step.who[0] === 'firm-ao' && step.section === 'verify');

const roleOf: Readonly<Record<string, readonly RoleName[]>> = {
  P00: ['ao'],
  P08: ['ao'],
  P09: ['am'],
  P10: ['seu'],
  P11: ['am', 'seu'],
};

function ofRole(profile: Profile, procedure: string): StepStanding {
  const wanted = roleOf[procedure] ?? ['ao', 'am', 'seu'];
  const held = Object.values(profile.roles).find(
    (role) => wanted.includes(role.role) && role.status === 'approved',
  );
  return held ? { state: 'done', how: held.how, on: held.on, by: held.by, at: held.at } : none;
}

function ofInvitations(profile: Profile, accepted: boolean): StepStanding {
  const all = Object.values(profile.invitations).filter(
    (one) => !one.withdrawn && (!accepted || one.accepted),
  );
  const last = all.at(-1);
  return last ? { state: 'done', how: last.accepted?.how ?? 'seen', at: last.at } : none;
}

/** An answer of the client; whether there is an account may stand on the provider's own record too. */
function answeredBy(view: View, { question = '' }: Step): boolean {
  const provider = view.individual?.person;
  const account = question === 'account' && provider ? view.people[provider]?.account : undefined;
  return (account ?? view.client.answers[question]) !== undefined;
}

/** What the facts say of a step that records one. */
export function factsOf(step: Step, about: FactsAbout): StepStanding {
  const { view, assigned } = about;
  const profile = assigned.kind === 'individual' ? view.individual : view.organization;
  if (step.records === 'route-chosen')
    return view.client.route ? { state: 'done', how: 'seen', why: view.client.route.why } : none;
  if (step.records === 'question-answered')
    return answeredBy(view, step) ? { state: 'done', how: 'said' } : none;
  if (!profile) return none;
  if (step.records === 'connection-requested') return ofConnections(about, profile, requested);
  if (step.records === 'connection-expected') return ofConnections(about, profile, expected);
  if (step.records === 'client-told') return ofConnections(about, profile, told);
  if (step.records === 'connection-answered')
    return ofConnections(about, profile, isOurCheck(step) ? seenApproved : approved);
  if (step.records === 'role-recorded') return ofRole(profile, assigned.checklist.procedure);
  if (step.records === 'invitation-sent') return ofInvitations(profile, false);
  return step.records === 'invitation-accepted' ? ofInvitations(profile, true) : none;
}
