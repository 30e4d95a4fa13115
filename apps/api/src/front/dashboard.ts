/** The built dashboard: files with a hash in their name are kept for ever, the page itself is asked for each time. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

const forever = 'public, max-age=31536000, immutable';
const never = [
  '/api',
  '/c',
  '/client-page',
  '/mail',
  '/assets',
  '/healthz',
  '/readyz',
  '/metrics',
  '/openapi.json',
  '/catalogue.json',
  '/feeds',
  '/sso',
];

const unbuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clearway</title>
<h1>The dashboard is not built</h1><p>Run <code>npm start</code>, or <code>pnpm build</code>, and load this page again.</p></html>`;

/** Serves `folder`. Every other address a person can type is the dashboard's own and gets its page. */
export function serveDashboard(app: Hono, folder: string): void {
  if (existsSync(folder)) serveFiles(app, folder);
  app.get('*', async (c, next) => (isPage(c) ? page(c, folder) : next()));
}

function serveFiles(app: Hono, folder: string): void {
  app.use('/assets/*', compress(), kept(forever));
  app.get('/assets/*', serveStatic({ root: folder, precompressed: true }));
  const files = serveStatic({ root: folder });
  app.get('*', kept('no-cache'), async (c, next) => (isOurs(c) ? files(c, next) : next()));
}

/** How long a browser may keep what was found; what was not found it never keeps. */
const kept =
  (control: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.ok && !c.res.headers.has('cache-control')) c.res.headers.set('cache-control', control);
  };

const isOurs = (c: Context) =>
  !never.some((start) => c.req.path === start || c.req.path.startsWith(`${start}/`));
const isPage = (c: Context) => isOurs(c) && !/\.[a-z0-9]+$/i.test(c.req.path);

async function page(c: Context, folder: string) {
  c.header('cache-control', 'no-cache');
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return c.html(unbuilt, 503);
  return (await serveStatic({ path: file })(c, async () => {})) ?? c.notFound();
}
