/** Clocks that a ticked step starts and a later one stops, e.g. the days a signer has. Which steps they are says the catalogue. */
import type { Checklist, Step } from './checklist.ts';
import type { ClockId, Clocks } from './clock.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { AnyRecord } from './decided.ts';
import type { StepRecord } from './progress.ts';

/** Clocks with facts of their own (a connection, an invitation, a request, a password's day, a review) are not read from steps. */
const fromFacts: readonly ClockId[] = [
  'connection-request',
  'staff-pin',
  'role-request',
  'password-life',
  'access-review',
  'access-review-individual',
];

type Done = Extract<StepRecord, { state: 'done' }>;
const doneOf = (record: AnyRecord, step: Step): Done | null => {
  const one = record.steps[step.id];
  return one?.state === 'done' ? one : null;
};

/** A clock of a checklist: the steps that start it, and those after which it stands still. */
type Run = { readonly clock: ClockId; readonly own: readonly Step[]; readonly after: readonly Step[] };

function runOf(clock: ClockId, steps: readonly Step[]): Run {
  const own = steps.filter((step) => step.clock === clock);
  const last = steps.findLastIndex((step) => step.clock === clock);
  return { clock, own, after: steps.slice(own.length > 1 ? last : last + 1) };
}

/** Read at every change of every record, and always the same for a checklist. */
const known = new WeakMap<readonly Step[], readonly Run[]>();

function runsOf({ steps }: Checklist): readonly Run[] {
  const before = known.get(steps);
  if (before) return before;
  const clocks = new Set(steps.flatMap(({ clock }) => clock ?? []));
  const runs = [...clocks].filter((clock) => !fromFacts.includes(clock)).map((clock) => runOf(clock, steps));
  known.set(steps, runs);
  return runs;
}

function firstDone(record: AnyRecord, steps: readonly Step[]): Done | null {
  for (const step of steps) {
    const done = doneOf(record, step);
    if (done) return done;
  }
  return null;
}

/** The clock starts with the first of its steps and stops with the last of them, or with any step after that. */
function ofRun(record: AnyRecord, { clock, own, after }: Run, clocks: Clocks): readonly Deadline[] {
  const [first] = own;
  const begun = firstDone(record, own);
  if (!first || !begun || firstDone(record, after)) return [];
  return [deadline(clock, { record: record.id, thing: first.id, startedOn: begun.on }, clocks)];
}

/** The step clocks that run on a record. A step counts only where its tick is kept. */
export function stepClocks(
  record: AnyRecord,
  clocks: Clocks,
  checklists: readonly Checklist[],
): readonly Deadline[] {
  return checklists.flatMap((checklist) => runsOf(checklist).flatMap((run) => ofRun(record, run, clocks)));
}
