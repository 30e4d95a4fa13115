/**
 * How fast somebody signed in may ask: a bucket for each session, browser and API key that fills evenly. In memory, so
 * each process counts for itself and a request costs no write; what may be guessed has limits of its own (throttle.ts),
 * which hold across processes.
 */
import type { MiddlewareHandler } from 'hono';
import { sessionToken } from '../cookie.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { bearerOf } from '../token-holder.ts';

/** Callers remembered; beyond it the one that asked longest ago begins with a full bucket again. */
const remembered = 10_000;

type Bucket = { left: number; at: number };

/** Answers the milliseconds to wait, 0 when the call may go on. `clock` in milliseconds. */
export function openBuckets(perMinute: number, clock: () => number): (caller: string) => number {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return (caller) => {
    const at = clock();
    const before = buckets.get(caller) ?? { left: perMinute, at };
    const left = Math.min(perMinute, before.left + (at - before.at) * perMs);
    // Taken out and put in, so that the map keeps the order of use.
    buckets.delete(caller);
    buckets.set(caller, { left: left >= 1 ? left - 1 : left, at });
    const [oldest] = buckets.keys();
    if (buckets.size > remembered && oldest !== undefined) buckets.delete(oldest);
    return left >= 1 ? 0 : (1 - left) / perMs;
  };
}

/** Refuses with 429 and the seconds to wait. Who shows no credential passes: those calls have limits of their own. */
export function limitCalls(
  { env, cookies }: Pick<Service, 'env' | 'cookies'>,
  clock: () => number = () => performance.now(),
): MiddlewareHandler {
  const wait = openBuckets(env.callsPerMinute, clock);
  return async (c, next) => {
    const caller = bearerOf(c) ?? sessionToken(c, cookies);
    const ms = caller === null || env.callsPerMinute === 0 ? 0 : wait(caller);
    if (ms > 0)
      throw new Trouble('too-many', {
        message: 'Too many calls in a short time. This one was not looked at; send it again in a moment.',
        retryAfter: Math.ceil(ms / 1000),
      });
    await next();
  };
}
