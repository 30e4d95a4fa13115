/** What is recorded of a step. Ticking what is ticked is accepted, so that two people may do the same thing at once. */
import type { Change, ChangeOf } from './change.ts';
import type { Handlers } from './decide-kinds.ts';
import { futureFinding, keep, type Outcome, refuse, type Scene } from './decided.ts';
import { given } from './given.ts';
import { same } from './patch.ts';
import type { Progress, StepRecord } from './progress.ts';

type StepChange = Extract<Change, { step: string }>;

/** The new record of the step, without who and when; null when it is to be as if never touched. */
function recorded(change: StepChange, scene: Scene): StepRecord | null {
  const { by, now: at } = scene.context;
  const stamp = { by, at };
  switch (change.kind) {
    case 'step-ticked': {
      const { how, on, trackingId, note } = change;
      return { state: 'done', how, on, ...given({ trackingId, note }), ...stamp };
    }
    case 'step-started':
      return { state: 'in-progress', ...given({ note: change.note }), ...stamp };
    case 'step-waiting':
      return {
        state: 'waiting',
        waitsOn: change.waitsOn,
        ...given({ until: change.until, note: change.note }),
        ...stamp,
      };
    case 'step-blocked': {
      const { reason, since, system, note } = change;
      return { state: 'blocked', reason, since, ...given({ system, note }), ...stamp };
    }
    case 'step-not-needed':
      return { state: 'not-needed', reason: change.reason, ...stamp };
    case 'step-unticked':
      return null;
  }
}

/** Evidence is added to, never weakened: a tick that was only said leaves one that was seen, with its day. */
function joined(old: StepRecord | undefined, next: StepRecord): StepRecord {
  if (old?.state !== 'done' || next.state !== 'done') return unless(old, next);
  const kept = old.how === 'seen' && next.how === 'said' ? { ...next, how: old.how, on: old.on } : next;
  return unless(old, { ...old, ...kept });
}

/** The old one when nothing but who and when differs: the first to tick stays named. */
function unless(old: StepRecord | undefined, next: StepRecord): StepRecord {
  return old && same({ ...next, by: old.by, at: old.at }, old) ? old : next;
}

function decideStep(change: StepChange, scene: Scene): Outcome {
  const { before, context } = scene;
  if (!before) return refuse({ code: 'unknown', field: 'record' });
  if (context.knowsStep && !context.knowsStep(change.step)) return refuse({ code: 'unknown', field: 'step' });
  const next = recorded(change, scene);
  const steps = next
    ? { ...before.steps, [change.step]: joined(before.steps[change.step], next) }
    : without(before.steps, change.step);
  return keep({ ...before, steps }, findings(change, scene));
}

function without(steps: Progress, step: string): Progress {
  const { [step]: _gone, ...others } = steps;
  return others;
}

const findings = (change: StepChange, { context }: Scene) =>
  change.kind === 'step-ticked' ? futureFinding(change.on, context) : [];

type StepKind = ChangeOf<StepChange['kind']>['kind'];

export const stepHandlers: Handlers<StepKind> = {
  'step-ticked': decideStep,
  'step-unticked': decideStep,
  'step-started': decideStep,
  'step-waiting': decideStep,
  'step-blocked': decideStep,
  'step-not-needed': decideStep,
};
