/** The whole service as one app: every call of the contract, the documents and streams beside them, one error handler. */
import { calls } from '@clearway/contract/calls';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Answers } from './answers.ts';
import { hear } from './hearing.ts';
import { originCheck } from './origin-check.ts';
import { notFound, Trouble } from './problem.ts';
import { identityAnswers } from './routes/identity.ts';
import type { Service } from './running.ts';

/** Names of the calls the app answers; a test holds them equal to the contract's. */
export const answers: Partial<Answers> = { ...identityAnswers };

/**
 * Extensions ask from their own origin with a bearer token. Any origin may read answers, never with cookies, so a
 * foreign page gets nothing it could not ask for itself.
 */
const crossOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', 'clearway-via', 'last-event-id'],
  maxAge: 86_400,
});

export function createApp(service: Service): Hono {
  const app = new Hono();
  app.onError((trouble, c) => {
    if (trouble instanceof Trouble) {
      if (trouble.details.retryAfter) c.header('retry-after', String(trouble.details.retryAfter));
      return c.json(trouble.problem, trouble.status);
    }
    service.report(trouble, `${c.req.method} ${c.req.routePath}`);
    return c.json(new Trouble('went-wrong').problem, 500);
  });
  app.notFound((c) => c.json(notFound().problem, 404));
  app.use('/api/*', crossOrigin);
  app.use('/api/*', originCheck(service.env));
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  for (const [name, call] of Object.entries(calls)) {
    const handler = answers[name as keyof Answers];
    if (handler) hear(app, service, call, handler);
  }
  return app;
}
