/** Lets the panels of allowed extensions read answers: by bearer token only, never with cookies. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Env } from '../env.ts';
import { isExtension } from './origin-check.ts';

/** No other page may read an answer; a page of ours needs no permission. What a browser asks before is answered by hono. */
export function letExtensionsRead(rules: Pick<Env, 'publicUrl' | 'extensionIds'>): MiddlewareHandler {
  const allowed = (origin: string) => (isExtension(origin, rules) ? origin : null);
  const preflight = cors({
    origin: allowed,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['authorization', 'content-type', 'clearway-via', 'last-event-id'],
    maxAge: 86_400,
  });
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return preflight(c, next);
    // Hono's own puts headers on a finished answer, which is then made anew as a stream.
    const origin = allowed(c.req.header('origin') ?? '');
    c.header('vary', 'Origin');
    if (origin !== null) c.header('access-control-allow-origin', origin);
    if (origin !== null) c.header('access-control-expose-headers', 'retry-after');
    return next();
  };
}
