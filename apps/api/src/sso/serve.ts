/** The two addresses a browser visits on its way to a provider and back; what speaks with it is loaded at the first visit. */
import { isId } from '@clearway/domain/id';
import type { Hono } from 'hono';
import { clientAddress } from '../client-address.ts';
import { notFound } from '../problem.ts';
import type { Service } from '../running.ts';
import { throttle } from '../throttle.ts';
import { arrive } from './arrive.ts';

export function serveSso(app: Hono, service: Service): void {
  app.get('/sso/:team/start', async (c) => {
    c.header('cache-control', 'no-store');
    const team = c.req.param('team');
    await throttle(service, [
      { key: `sso from ${clientAddress(c, service.env.trustedProxies)}`, tries: 60, seconds: 900 },
    ]);
    const [sso] = isId('team', team)
      ? await service.control.read({ sql: 'SELECT * FROM sso WHERE team = ?', args: [team] })
      : [];
    if (!sso) throw notFound();
    const { beginVisit } = await import('./visit.ts');
    const address = await beginVisit(c, service, sso).catch(() => null);
    return c.redirect(address ? address.href : '/sign-in?sso=unreachable', 302);
  });
  app.get('/sso/callback', async (c) => {
    c.header('cache-control', 'no-store');
    const { endVisit } = await import('./visit.ts');
    const arrival = await endVisit(c, service);
    const signedIn = arrival !== null && (await arrive(c, service, arrival));
    return c.redirect(signedIn ? '/' : '/sign-in?sso=refused', 302);
  });
}
