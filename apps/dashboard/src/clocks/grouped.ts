/** Clocks that began and end together on one record are one row: a request for PECOS and NPPES is one thing to a person. */
import type { RunningClock } from '@clearway/contract/deadlines';

export type ClockRow = RunningClock & { readonly key: string; readonly systems: readonly string[] };

export function grouped(clocks: readonly RunningClock[]): readonly ClockRow[] {
  const rows = new Map<string, ClockRow>();
  for (const clock of clocks) {
    const key = [
      clock.record,
      clock.clock,
      clock.startedOn,
      clock.lastDay,
      clock.system ? '' : clock.thing,
    ].join(' ');
    const before = rows.get(key);
    const systems = [...(before?.systems ?? []), ...(clock.system ? [clock.system] : [])];
    rows.set(key, { ...(before ?? clock), key, systems: [...new Set(systems)] });
  }
  return [...rows.values()];
}
