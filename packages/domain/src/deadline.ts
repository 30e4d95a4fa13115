/** One running deadline, as the service keeps it in an index row and every surface shows it. */
import { type ClockId, type Clocks, type Running, runDays } from './clock.ts';
import type { Day } from './day.ts';
import type { System } from './system.ts';

export type Deadline = {
  readonly clock: ClockId;
  /** The record it stands on. */
  readonly record: string;
  /** Id of the connection, invitation, request or review, the step, or the record itself. */
  readonly thing: string;
  readonly system: System | null;
  readonly startedOn: Day;
  /** Instants and days of the end; all null where nobody has published a length. */
  readonly lastDay: Day | null;
  readonly actBy: Day | null;
  readonly risksAt: string | null;
  readonly lapsesAt: string | null;
  /** A clock of hours with a Saturday or Sunday in it. */
  readonly weekend: boolean;
  /** Days between two questions of ours, where no length is published. */
  readonly chaseDays: number | null;
};

type Start = {
  readonly record: string;
  readonly thing: string;
  readonly system?: System;
  readonly startedOn: Day;
};

/** A deadline whose end is known. */
export const ends = (start: Start, run: Running, weekend = false): Deadline => ({
  system: null,
  chaseDays: null,
  ...start,
  ...run,
  weekend,
});

/** The deadline of a clock that began on a day, whatever unit its length has. */
export function deadline(clock: ClockId, start: Start, clocks: Clocks): Deadline {
  const length = clocks[clock];
  if (length.unit === 'days') return ends(start, runDays(clock, start.startedOn, length.days));
  if (length.unit === 'hours') {
    // Only the day is known: the hours are counted from its end, so that we never call it over too early.
    return ends(start, runDays(clock, start.startedOn, Math.ceil(length.hours / 24)));
  }
  const open = { lastDay: null, actBy: null, risksAt: null, lapsesAt: null };
  return { system: null, weekend: false, chaseDays: length.chaseDays ?? null, clock, ...open, ...start };
}
