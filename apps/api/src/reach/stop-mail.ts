/** One click that stops a kind of mail (RFC 8058): the address holds a signature, so nobody needs to sign in. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Service } from '../running.ts';

const kinds = ['digest', 'reminder'] as const;
export type StoppableKind = (typeof kinds)[number];

const signature = (member: string, kind: string, secret: string) =>
  createHmac('sha256', secret).update(`stop ${kind} for ${member}`).digest('base64url');

/** The address for a member and a kind. */
export const stopAddress = (
  { origin, cookies }: Pick<Service, 'origin' | 'cookies'>,
  member: string,
  kind: StoppableKind,
) => `${origin}/mail/stop/${kind}/${member}/${signature(member, kind, cookies.secret)}`;

function isSigned(member: string, kind: string, given: string, secret: string): boolean {
  const real = Buffer.from(signature(member, kind, secret));
  return given.length === real.length && timingSafeEqual(Buffer.from(given), real);
}

/** GET asks, POST does: a mail filter that opens every link stops nothing. */
export function serveStopMail(app: Hono, { control, cookies }: Service): void {
  app.on(['GET', 'POST'], '/mail/stop/:kind/:member/:signature', async (c) => {
    const { kind, member, signature: given } = c.req.param();
    const known = kinds.find((one) => one === kind);
    c.header('cache-control', 'no-store');
    if (!known || !isSigned(member, kind, given, cookies.secret))
      return c.html(page('This address does not work.'), 404);
    if (c.req.method === 'GET')
      return c.html(page(html`<form method="post"><button type="submit">Stop these mails</button></form>`));
    await control.write([
      {
        sql: 'INSERT OR IGNORE INTO mail_refusal (member, kind) SELECT id, ? FROM member WHERE id = ?',
        args: [known, member],
      },
    ]);
    return c.html(page('You will get no more of these mails. Your team settings can switch them on again.'));
  });
}

const page = (
  inside: unknown,
) => html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clearway mail</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/client-page/page.css"></head><body><h1>Clearway mail</h1><p>${inside}</p></body></html>`;
