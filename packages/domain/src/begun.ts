/** What steps recorded so far say of their record, as long as nothing more is known. */
import { dayOf } from './day.ts';
import type { StepRecord, WaitsOn } from './progress.ts';
import type { Standing } from './standing.ts';
import type { Mover } from './state.ts';

const still = { risksAt: null, lapsesAt: null, lastDay: null } as const;

const sideOf: Readonly<Record<WaitsOn, Mover>> = {
  client: 'client',
  us: 'us',
  cms: 'cms',
  eus: 'cms',
  mac: 'cms',
};

/** Waiting when a step waits, in progress when one was begun, null when nothing was. */
export function begunStanding(steps: Readonly<Record<string, StepRecord>>): Standing | null {
  const recorded = Object.values(steps);
  const waiting = recorded.find((step) => step.state === 'waiting');
  if (waiting?.state === 'waiting') {
    const move = { mover: sideOf[waiting.waitsOn], code: 'wait-out' as const, actBy: waiting.until ?? null };
    return { base: 'waiting', since: dayOf(waiting.at), move, ...still };
  }
  const begun = recorded.some((step) => step.state === 'done' || step.state === 'in-progress');
  const move = { mover: 'us' as const, code: 'open-access' as const, actBy: null };
  return begun ? { base: 'in-progress', since: null, move, ...still } : null;
}
