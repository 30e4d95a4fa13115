/** How much of a client's checklists is settled: steps that are only sometimes needed do not count. */
import type { StepLine } from '@clearway/domain/step-standing';
import type { List } from './stretch.ts';

export type Progress = { readonly done: number; readonly of: number };

const isSettled = ({ standing }: StepLine) => ['done', 'known', 'not-needed'].includes(standing.state);

/** Settled steps, and how many there are to settle. */
export function progressOf(lists: readonly Pick<List, 'lines'>[]): Progress {
  const lines = lists.flatMap((list) => list.lines.filter((line) => !line.step.optional));
  return { done: lines.filter(isSettled).length, of: lines.length };
}
