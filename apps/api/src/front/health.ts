/** Whether the process lives, and whether it can answer. A stopping service is not ready, so a balancer leaves it. */
import type { Hono } from 'hono';
import { controlMigrations } from '../db/control/open.ts';
import { newestOf, standingOf } from '../db/migrate.ts';
import { serverTrouble, serverWords } from '../db/server-trouble.ts';
import type { Service } from '../running.ts';

export function serveHealth(app: Hono, service: Service): void {
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    const why = service.stopping.aborted ? 'This process is stopping.' : await whyNot(service);
    return why === null ? c.json({ ok: true }) : c.json({ ok: false, why }, 503);
  });
}

/** Why it cannot answer; null when it can. Not either once a newer version has made the databases its own. */
const whyNot = ({ control }: Service): Promise<string | null> =>
  standingOf(control).then(
    ({ floor }) =>
      floor <= newestOf(controlMigrations()) ? null : 'A newer version has taken the databases over.',
    (trouble: unknown) => serverWords[serverTrouble(trouble) ?? 'away'],
  );
