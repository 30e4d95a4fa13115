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

/** The clock starts with the first of its steps and stops with the last of them, or with any step after that. */
function ofClock(
  record: AnyRecord,
  clock: ClockId,
  steps: readonly Step[],
  clocks: Clocks,
): readonly Deadline[] {
  const own = steps.filter((step) => step.clock === clock);
  const [first] = own;
  const begun = own.flatMap((step) => doneOf(record, step) ?? [])[0];
  if (!first || !begun) return [];
  const last = steps.findLastIndex((step) => step.clock === clock);
  const after = steps.slice(own.length > 1 ? last : last + 1);
  if (after.some((step) => doneOf(record, step))) return [];
  return [deadline(clock, { record: record.id, thing: first.id, startedOn: begun.on }, clocks)];
}

/** The step clocks that run on a record. A step counts only where its tick is kept. */
export function stepClocks(
  record: AnyRecord,
  clocks: Clocks,
  checklists: readonly Checklist[],
): readonly Deadline[] {
  return checklists.flatMap(({ steps }) => {
    const started = steps.flatMap((step) => (step.clock && record.steps[step.id] ? [step.clock] : []));
    const counted = [...new Set(started)].filter((clock) => !fromFacts.includes(clock));
    return counted.flatMap((clock) => ofClock(record, clock, steps, clocks));
  });
}
