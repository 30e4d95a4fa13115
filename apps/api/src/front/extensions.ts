/** Lets the panels of allowed extensions read answers: by bearer token only, never with cookies. */
import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Env } from '../env.ts';
import { isExtension } from './origin-check.ts';

/** No other page may read an answer; a page of ours needs no permission. */
export function letExtensionsRead(rules: Pick<Env, 'publicUrl' | 'extensionIds'>): MiddlewareHandler {
  return cors({
    origin: (origin) => (isExtension(origin, rules) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['authorization', 'content-type', 'clearway-via', 'last-event-id'],
    exposeHeaders: ['retry-after'],
    maxAge: 86_400,
  });
}
