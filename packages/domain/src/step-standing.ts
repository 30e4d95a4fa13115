/** The state of one step for one client: what was ticked on it, or what the facts it records say, or what a later step proves. */
import type { Step } from './checklist.ts';
import type { View } from './client.ts';
import type { Day } from './day.ts';
import type { MemberId } from './id.ts';
import type { Profile } from './profile.ts';
import type { BlockReason, StepRecord, WaitsOn } from './progress.ts';
import type { How } from './shape.ts';
import { factsOf } from './step-facts.ts';
import { type Assigned, homeOf, stepsOf } from './steps.ts';
import { type System, systems } from './system.ts';

/** `known`: not ticked, but a later step was seen done or the record says so, so it must be. */
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

const notStarted: StepStanding = { state: 'not-started' };

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

function recordsOf(view: View, assigned: Assigned, step: Step): StepRecord | undefined {
  const home = homeOf(assigned, step, view);
  const holders = [view.client, view.individual, view.organization, ...Object.values(view.people)];
  return holders.find((holder) => holder?.id === home)?.steps[step.id];
}

/** The state of a step without regard to later ones. */
export function ownStanding(view: View, assigned: Assigned, step: Step): StepStanding {
  const profile = assigned.kind === 'individual' ? view.individual : view.organization;
  const needed = profile ? neededSystems(view, profile) : [];
  const facts = step.records ? factsOf(step, { view, assigned, needed }) : notStarted;
  if (facts.state === 'done') return facts;
  const record = recordsOf(view, assigned, step);
  if (record) return ofRecord(record);
  return shownByPerson(view, assigned, step) ? { state: 'known' } : facts;
}

/** What is on record of a person's MFA says that it was set up, whoever ticked nothing. */
function shownByPerson(view: View, assigned: Assigned, step: Step): boolean {
  const home = homeOf(assigned, step, view);
  const methods = Object.values(view.people).find(({ id }) => id === home)?.mfaMethods;
  return step.mfaMethods !== undefined && Number(methods ?? 0) >= step.mfaMethods;
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
