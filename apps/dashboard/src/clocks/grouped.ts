/** Clocks that began and end together on one record are one row: a request for PECOS and NPPES is one thing to a person. */
import type { RunningClock } from '@clearway/contract/deadlines';
import { systems } from '@clearway/domain/system';

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
    const held = [...(before?.systems ?? []), clock.system];
    rows.set(key, { ...(before ?? clock), key, systems: systems.filter((system) => held.includes(system)) });
  }
  return [...rows.values()];
}
