/** Connecting an installed extension, and ending it. */
import { may } from '@clearway/domain/permission';
import type { Context } from 'hono';
import type { Answers } from '../answers.ts';
import { bareCode, makeTypedCode, makeWindowCode, takeTypedCode, takeWindowCode } from '../browser-codes.ts';
import { connectBrowser, refreshBrowser } from '../browser-tokens.ts';
import { clientAddress } from '../client-address.ts';
import type { Row } from '../db/database.ts';
import { notFound, Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { type Limit, throttle } from '../throttle.ts';

const quarterHour = 900;

/** Tries from one place; a code of a window is long, so that more need not be counted. */
const fromHere = (c: Context, { env }: Service): Limit => ({
  key: `browser code from ${clientAddress(c, env.trustedProxies)}`,
  tries: 20,
  seconds: quarterHour,
});

/**
 * A typed code is short, so tries from everywhere are counted too: those at codes that begin alike. Nobody can guess on
 * from many places, and who tries at random uses up one of 331,776 beginnings, not the code somebody is typing.
 */
const alike = (typed: string): Limit => ({
  key: `browser code ${bareCode(typed).slice(0, 4)}`,
  tries: 6,
  seconds: quarterHour,
});

/** A web-auth window may return to an allowed extension only: Chrome's and Firefox's own redirect hosts. */
function mayReturn(redirect: string, { env }: Service): boolean {
  if (!URL.canParse(redirect)) return false;
  const { protocol, hostname } = new URL(redirect);
  const chrome = env.extensionIds.some((id) => hostname === `${id}.chromiumapp.org`);
  return protocol === 'https:' && (chrome || /^[0-9a-f]{40}\.extensions\.allizom\.org$/.test(hostname));
}

export const browserAnswers = {
  browserCode: async ({ service, asker }) => makeTypedCode(service, asker),

  claimBrowser: async ({ c, service, body }) => {
    await throttle(service, [fromHere(c, service), alike(body.code)]);
    const code = await takeTypedCode(service, body.code);
    if (!code) throw new Trouble('code-ended', { field: 'code' });
    return connectBrowser(service, String(code['member']), body.name);
  },

  authorizeBrowser: async ({ service, asker, body }) => {
    if (!mayReturn(body.redirect, service)) throw new Trouble('address-refused', { field: 'redirect' });
    const { team, member } = asker;
    const code = await makeWindowCode(service, { team, member, name: body.name, challenge: body.challenge });
    const redirect = new URL(body.redirect);
    redirect.searchParams.set('code', code);
    redirect.searchParams.set('state', body.state);
    return { redirect: redirect.href };
  },

  exchangeBrowser: async ({ c, service, body }) => {
    await throttle(service, [fromHere(c, service)]);
    const code = await takeWindowCode(service, body.code, body.verifier);
    if (!code) throw new Trouble('code-ended', { field: 'code' });
    return connectBrowser(service, String(code['member']), String(code['name']));
  },

  refreshBrowser: async ({ c, service, body }) => {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `refresh from ${from}`, tries: 600, seconds: 900 }]);
    return refreshBrowser(service, body.refreshToken);
  },

  browsers: async ({ service, asker }) => {
    const all = may(asker.permission, 'change-permission');
    const rows = await service.control.read({
      sql: `SELECT browser.* FROM browser JOIN member ON member.id = browser.member AND member.left_at IS NULL
        WHERE browser.team = ? AND browser.ended_at IS NULL AND (? OR browser.member = ?) ORDER BY browser.created_at DESC`,
      args: [asker.team, all, asker.member],
    });
    return { browsers: rows.map(shown) };
  },

  forgetBrowser: async ({ service, asker, path }) => {
    const all = may(asker.permission, 'change-permission');
    const [ended] = await service.control.write([
      {
        sql: 'UPDATE browser SET ended_at = ? WHERE id = ? AND team = ? AND ended_at IS NULL AND (? OR member = ?) RETURNING member',
        args: [service.now(), path['browserId'] ?? '', asker.team, all, asker.member],
      },
    ]);
    const [row] = ended?.rows ?? [];
    if (!row) throw notFound();
    service.live.dismiss(asker.team, String(row['member']));
    return { ok: true };
  },
} satisfies Partial<Answers>;

const shown = (row: Row) => ({
  id: String(row['id']),
  name: String(row['name']),
  member: String(row['member']),
  createdAt: String(row['created_at']),
  usedAt: row['used_at'] === null ? null : String(row['used_at']),
});
