/** What every request passes before it is answered, and what is answered beside the calls of the contract. */
import type { Hono } from 'hono';
import { serveClientPage } from '../client-page/serve.ts';
import { serveCalendar } from '../reach/calendar.ts';
import { serveStopMail } from '../reach/stop-mail.ts';
import type { Service } from '../running.ts';
import { serveSso } from '../sso/serve.ts';
import { limitBodies } from './body-size.ts';
import { limitCalls } from './call-limit.ts';
import { serveCatalogue } from './catalogue.ts';
import { serveDashboard } from './dashboard.ts';
import { letExtensionsRead } from './extensions.ts';
import { neverStored, safeHeaders } from './headers.ts';
import { serveHealth } from './health.ts';
import { requestLog } from './log.ts';
import { serveMetrics } from './metrics.ts';
import { serveOpenApi } from './openapi.ts';
import { originCheck } from './origin-check.ts';

/** Mounted before the calls. */
export function guard(app: Hono, service: Service): void {
  serveMetrics(app, service);
  app.use(requestLog(service.log));
  app.use(safeHeaders(service.cookies));
  app.use(limitBodies());
  app.use('/api/*', letExtensionsRead(service.env));
  app.use('/api/*', originCheck(service.env));
  app.use('/api/*', limitCalls(service));
  app.use('/api/*', neverStored);
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
