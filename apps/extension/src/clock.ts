/**
 * The one clock of the extension: the service's, kept as an offset to the machine's own, so that a laptop that is wrong
 * by days shows the same dates as the team (and tests can set one clock for all).
 */
import { stored } from './storage.ts';

let offset = 0;

/** The instant now, ISO in UTC, by the service's clock. */
export const now = (): string => new Date(Date.now() + offset).toISOString();

/** Milliseconds of the machine's clock, for how long something took or lives. */
export const ticks = (): number => Date.now();

/** Called with the `now` of a reply. */
export async function follow(serviceNow: string): Promise<void> {
  const heard = Date.parse(serviceNow) - Date.now();
  if (Number.isNaN(heard) || Math.abs(heard - offset) < 1000) return;
  offset = heard;
  await stored.clock.write(offset);
}

/** Called once by every world at its start. */
export async function startClock(): Promise<void> {
  offset = await stored.clock.read();
  stored.clock.watch((value) => {
    offset = value;
  });
}
