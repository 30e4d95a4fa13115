/** By what a client is read: the catalogue's checklists, the lengths of the clocks, and the hour. */
import type { Checklist } from './checklist.ts';
import type { Clocks } from './clock.ts';

export type Reading = {
  readonly checklists: readonly Checklist[];
  readonly clocks: Clocks;
  /** ISO instant. */
  readonly now: string;
};
