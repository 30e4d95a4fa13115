/**
 * Which pages may ask. A page of another origin gets nothing done with a visitor's cookie, cannot sign anybody in, and
 * cannot reach a local service under a name of its own (DNS rebinding). Extensions come with a bearer token instead.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import { Trouble } from '../problem.ts';
import { bearerOf } from '../token-holder.ts';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];
const reading = ['GET', 'HEAD', 'OPTIONS'];

type Rules = Pick<Env, 'publicUrl' | 'extensionIds'>;

/** True for the service's own pages: its public address, or, where none is set, the loopback name it was asked by. */
export function isOwnOrigin(origin: string, asked: URL, { publicUrl }: Rules): boolean {
  if (publicUrl !== null) return origin === publicUrl;
  return origin === asked.origin && loopback.includes(asked.hostname);
}

/** True for a panel of an extension this service allows. Firefox makes up a host for each profile, so any of those is. */
export function isExtension(origin: string, { extensionIds }: Rules): boolean {
  return (
    origin.startsWith('moz-extension://') || extensionIds.some((id) => origin === `chrome-extension://${id}`)
  );
}

function isAllowed(c: Context, rules: Rules): boolean {
  const origin = c.req.header('origin');
  const asked = new URL(c.req.url);
  if (rules.publicUrl === null && !loopback.includes(asked.hostname)) return false;
  if (reading.includes(c.req.method) || bearerOf(c) !== null) return true;
  if (origin !== undefined)
    return isOwnOrigin(origin, asked, rules) || (isExtension(origin, rules) && !c.req.header('cookie'));
  return [undefined, 'same-origin', 'none'].includes(c.req.header('sec-fetch-site'));
}

export function originCheck(rules: Rules): MiddlewareHandler {
  return async (c, next) => {
    if (!isAllowed(c, rules)) throw new Trouble('foreign-origin');
    await next();
  };
}
