/** How large a body may be. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Trouble } from '../problem.ts';

/** Bytes of a body at most, counted while it comes in; an import has its own limit inside it. */
const largestBody = 8_000_000;
const tooLarge = (): never => {
  throw new Trouble('too-large');
};

/**
 * A length that is told is what the server reads, so it need only be compared; a body that comes without one is counted
 * by hono, which has to make a stream of every body it looks at.
 */
export function limitBodies(): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: largestBody, onError: tooLarge });
  return async (c, next) => {
    // Nothing that answers a reading call looks at a body.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const told = c.req.header('content-length');
    if (told === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next);
    return Number(told) > largestBody ? tooLarge() : next();
  };
}
