/** Whether the process lives, and whether it can answer. A stopping service is not ready, so a balancer leaves it. */
import type { Hono } from 'hono';
import { controlMigrations } from '../db/control/open.ts';
import { newestOf, standingOf } from '../db/migrate.ts';
import type { Service } from '../running.ts';

export function serveHealth(app: Hono, service: Service): void {
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    const ready = !service.stopping.aborted && (await canRead(service));
    return c.json({ ok: ready }, ready ? 200 : 503);
  });
}

/** Not ready either once a newer version has made the databases its own. */
const canRead = ({ control }: Service) =>
  standingOf(control).then(
    ({ floor }) => floor <= newestOf(controlMigrations()),
    () => false,
  );
