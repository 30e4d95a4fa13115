/**
 * The wall clock, for what the browser and better-auth measure by it: how long a sign-in lives. Everything about the
 * work goes by `service.now`, which a test can set.
 */

/** Milliseconds since 1970. */
export const wallClock = (): number => Date.now();

/** An instant that many seconds after another, ISO in UTC. */
export function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
