/** The state of one step for one client: what was ticked on it, or what the facts it records say, or what a later step proves. */
import type { Step } from './checklist.ts';
import type { View } from './client.ts';
import type { Connection } from './connection.ts';
import type { Day } from './day.ts';
import type { MemberId } from './id.ts';
import { currentConnection } from './open-access.ts';
import type { Profile } from './profile.ts';
import type { BlockReason, StepRecord, WaitsOn } from './progress.ts';
import type { RoleName } from './role.ts';
import type { How } from './shape.ts';
import { type Assigned, homeOf, stepsOf } from './steps.ts';
import { type System, systems } from './system.ts';

/** `known`: not ticked, but a later step was seen done, so it must be. */
export type StepState =
  | 'not-started'
  | 'in-progress'
  | 'waiting'
  | 'blocked'
  | 'done'
  | 'not-needed'
  | 'known';

export type StepStanding = {
  readonly state: StepState;
  readonly how?: How | undefined;
  readonly on?: Day | undefined;
  readonly by?: MemberId | undefined;
  readonly at?: string | undefined;
  readonly note?: string | undefined;
  readonly reason?: BlockReason | undefined;
  readonly why?: string | undefined;
  readonly waitsOn?: WaitsOn | undefined;
  readonly until?: Day | undefined;
  readonly trackingIds?: Readonly<Partial<Record<System, string>>> | undefined;
};

const none: StepStanding = { state: 'not-started' };

function ofRecord(record: StepRecord): StepStanding {
  const { by, at } = record;
  if (record.state === 'done')
    return { state: 'done', how: record.how, on: record.on, note: record.note, by, at };
  if (record.state === 'blocked')
    return { state: 'blocked', reason: record.reason, on: record.since, note: record.note, by, at };
  if (record.state === 'waiting')
    return { state: 'waiting', waitsOn: record.waitsOn, until: record.until, note: record.note, by, at };
  if (record.state === 'not-needed') return { state: 'not-needed', why: record.reason, by, at };
  return { state: 'in-progress', note: record.note, by, at };
}

/** Systems of a profile the client needs. */
export function neededSystems(view: View, profile: Profile): readonly System[] {
  return systems.filter((system) => !(`${profile.kind}.${system}` in view.client.notNeeded));
}

type Mark = (connection: Connection) => { readonly on: Day; readonly how?: How } | null;

/** Done when every needed system's connection carries the mark, in progress when some do. */
function ofConnections(view: View, profile: Profile, mark: Mark): StepStanding {
  const needed = neededSystems(view, profile);
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
function ofFacts(view: View, assigned: Assigned, step: Step): StepStanding {
  const profile = assigned.kind === 'individual' ? view.individual : view.organization;
  if (step.records === 'route-chosen')
    return view.client.route ? { state: 'done', how: 'seen', why: view.client.route.why } : none;
  if (step.records === 'question-answered')
    return answeredBy(view, step) ? { state: 'done', how: 'said' } : none;
  if (!profile) return none;
  if (step.records === 'connection-requested') return ofConnections(view, profile, requested);
  if (step.records === 'connection-expected') return ofConnections(view, profile, expected);
  if (step.records === 'client-told') return ofConnections(view, profile, told);
  if (step.records === 'connection-answered')
    return ofConnections(view, profile, isOurCheck(step) ? seenApproved : approved);
  if (step.records === 'role-recorded') return ofRole(profile, assigned.checklist.procedure);
  if (step.records === 'invitation-sent') return ofInvitations(profile, false);
  return step.records === 'invitation-accepted' ? ofInvitations(profile, true) : none;
}

function recordsOf(view: View, assigned: Assigned, step: Step): StepRecord | undefined {
  const home = homeOf(assigned, step, view);
  const holders = [view.client, view.individual, view.organization, ...Object.values(view.people)];
  return holders.find((holder) => holder?.id === home)?.steps[step.id];
}

/** The state of a step without regard to later ones. */
export function ownStanding(view: View, assigned: Assigned, step: Step): StepStanding {
  const facts = step.records ? ofFacts(view, assigned, step) : none;
  if (facts.state === 'done') return facts;
  const record = recordsOf(view, assigned, step);
  return record ? ofRecord(record) : facts;
}

/** Ids of the steps that come, directly or not, before this one in its checklist. A circle in the data ends it. */
function before(assigned: Assigned, id: string): ReadonlySet<string> {
  const steps = new Map(assigned.checklist.steps.map((step) => [step.id, step.after]));
  const found = new Set<string>();
  const queue = [id];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const next = (steps.get(at) ?? []).filter((prior) => !found.has(prior));
    for (const prior of next) found.add(prior);
    queue.push(...next);
  }
  return found;
}

export type StepLine = { readonly step: Step; readonly standing: StepStanding };

/** All steps of a checklist for this client, in order; open ones before a step seen done are known from the outcome. */
export function stepLines(view: View, assigned: Assigned): readonly StepLine[] {
  const own = stepsOf(assigned, view).map((step) => ({ step, standing: ownStanding(view, assigned, step) }));
  const proven = new Set(
    own
      .filter(({ standing }) => standing.state === 'done' && standing.how === 'seen')
      .flatMap(({ step }) => [...before(assigned, step.id)]),
  );
  const known = (line: StepLine) => proven.has(line.step.id) && line.standing.state === 'not-started';
  return own
    .filter(({ step, standing }) => !step.retired || standing.state !== 'not-started')
    .map((line) => (known(line) ? { ...line, standing: { state: 'known' } as const } : line));
}

const settled: readonly StepState[] = ['done', 'known', 'not-needed'];

/** The first step to do: not settled, not optional, and nothing before it open. Null when all is settled. */
export function nextStep(lines: readonly StepLine[]): StepLine | null {
  const open = lines.filter((line) => !settled.includes(line.standing.state) && !line.step.optional);
  const ids = new Set(open.map((line) => line.step.id));
  return open.find((line) => line.step.after.every((id) => !ids.has(id))) ?? null;
}
