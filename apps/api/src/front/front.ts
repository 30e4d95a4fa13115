/** What every request passes before it is answered, and what is answered beside the calls of the contract. */
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { serveClientPage } from '../client-page/serve.ts';
import { Trouble } from '../problem.ts';
import { serveCalendar } from '../reach/calendar.ts';
import { serveStopMail } from '../reach/stop-mail.ts';
import type { Service } from '../running.ts';
import { serveSso } from '../sso/serve.ts';
import { limitCalls } from './call-limit.ts';
import { serveCatalogue } from './catalogue.ts';
import { serveDashboard } from './dashboard.ts';
import { letExtensionsRead } from './extensions.ts';
import { safeHeaders } from './headers.ts';
import { serveHealth } from './health.ts';
import { requestLog } from './log.ts';
import { serveMetrics } from './metrics.ts';
import { serveOpenApi } from './openapi.ts';
import { originCheck } from './origin-check.ts';

/** Bytes of a body at most, counted while it comes in; an import has its own limit inside it. */
const largestBody = 8_000_000;
const tooLarge = (): never => {
  throw new Trouble('too-large');
};

/** Mounted before the calls. */
export function guard(app: Hono, service: Service): void {
  serveMetrics(app, service);
  app.use(requestLog(service.log));
  app.use(safeHeaders(service.cookies));
  app.use(bodyLimit({ maxSize: largestBody, onError: tooLarge }));
  app.use('/api/*', letExtensionsRead(service.env));
  app.use('/api/*', originCheck(service.env));
  app.use('/api/*', limitCalls(service));
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });
}

/** Mounted after the calls. */
export function serveDocuments(app: Hono, service: Service): void {
  serveHealth(app, service);
  serveClientPage(app, service);
  serveStopMail(app, service);
  serveSso(app, service);
  serveCalendar(app, service);
  serveOpenApi(app, service);
  serveCatalogue(app);
  serveDashboard(app, service.env.web);
}
