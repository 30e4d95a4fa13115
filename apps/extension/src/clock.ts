/**
 * The one clock of the extension: the service's, kept as an offset to the machine's own, so that a laptop that is wrong
 * by days shows the same dates as the team (and tests can set one clock for all).
 */
import type { Look } from './kept/look.ts';
import { stored } from './storage.ts';

let offset = 0;
const listeners = new Set<() => void>();

function set(next: number): void {
  offset = next;
  for (const listener of listeners) listener();
}

/** Calls back when the clock was put right. */
export const onPutRight = (listener: () => void): void => void listeners.add(listener);

/** The instant now, ISO in UTC, by the service's clock. */
export const now = (): string => new Date(Date.now() + offset).toISOString();

/** Milliseconds of the machine's clock, for how long something took or lives. */
export const ticks = (): number => Date.now();

/** Called with the `now` of a reply. */
export async function follow(serviceNow: string): Promise<void> {
  const heard = Date.parse(serviceNow) - Date.now();
  if (Number.isNaN(heard) || Math.abs(heard - offset) < 1000) return;
  set(heard);
  await stored.clock.write(offset);
}

/** Called once by every world at its start; at once where what is stored was looked at already. */
export async function startClock(look?: Look): Promise<void> {
  stored.clock.watch(set);
  set(look ? stored.clock.in(look) : await stored.clock.read());
}
