/** `/metrics` for Prometheus, behind a token, and only where one is set; nothing of it is loaded elsewhere. */
import { timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { routePath } from 'hono/route';
import { notFound } from '../problem.ts';
import type { Service } from '../running.ts';
import { bearerOf } from '../token-holder.ts';

/** Measures every request; mounted before all else. */
export function serveMetrics(app: Hono, { env }: Service): void {
  const token = env.metricsToken;
  if (token === null) return;
  const opening = import('./meter.ts').then(({ openMeter }) => openMeter());
  app.use(async (c, next) => {
    const began = performance.now();
    await next();
    const labels = { method: c.req.method, route: routePath(c), status: String(c.res.status) };
    (await opening).record((performance.now() - began) / 1000, labels);
  });
  app.get('/metrics', async (c) => {
    if (!isToken(bearerOf(c) ?? '', token)) throw notFound();
    return c.body(await (await opening).text(), 200, { 'content-type': 'text/plain; version=0.0.4' });
  });
}

function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
