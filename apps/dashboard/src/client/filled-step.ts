/** A step with its lengths of time in words, by the team's clocks. */
import { fill } from '@clearway/catalog/fill';
import type { Step } from '@clearway/domain/checklist';
import type { Clocks } from '@clearway/domain/clock';

export function filledStep(step: Step, clocks: Clocks): Step {
  const text = (one: string) => fill(one, clocks);
  return {
    ...step,
    title: text(step.title),
    do: step.do.map(text),
    atHand: step.atHand.map(text),
    proof: text(step.proof),
    trouble: step.trouble.map((one) => ({ ...one, sign: text(one.sign), wayOut: text(one.wayOut) })),
  };
}
