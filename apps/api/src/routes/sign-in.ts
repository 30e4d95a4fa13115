/** Signing up, in and out. Refusals never tell whether an address has an account. */
import type { Context } from 'hono';
import type { Answers } from '../answers.ts';
import { asking } from '../auth-trouble.ts';
import { clientAddress } from '../client-address.ts';
import { sessionToken } from '../cookie.ts';
import { knownDevice, rememberDevice } from '../known-device.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { signUp } from '../sign-up.ts';
import { endStreams } from '../streams.ts';
import { forgive, type Limit, throttle } from '../throttle.ts';
import { bearerOf } from '../token-holder.ts';
import { hashOf } from '../tokens.ts';

/** Passes on the cookies that better-auth sets. */
export function relay(c: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}

const quarterHour = 900;

/**
 * Few tries for one account from one place, more for an account from everywhere and for a place at all accounts. A
 * browser that signed in by it before is counted apart, so that nobody else can use up its tries.
 */
function signInLimits(email: string, from: string, device: string | null): Limit[] {
  if (device !== null) return [{ key: `sign-in ${email} by ${device}`, tries: 8, seconds: quarterHour }];
  return [
    { key: `sign-in ${email} from ${from}`, tries: 8, seconds: quarterHour },
    { key: `sign-in ${email}`, tries: 50, seconds: quarterHour },
    { key: `sign-in from ${from}`, tries: 100, seconds: quarterHour },
  ];
}

/** Marks the session as begun with two factors. */
export async function markStrong({ control }: Service, token: string): Promise<void> {
  await control.write([{ sql: 'UPDATE session SET strong = 1 WHERE token = ?', args: [token] }]);
}

export const signInAnswers = {
  signUp: async ({ c, service, body }) => {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `sign-up from ${from}`, tries: 20, seconds: 3600 }]);
    const headers = await signUp(service, body, c.req.raw.headers);
    if (headers) relay(c, headers);
    return { ok: true, mailed: headers === null };
  },

  signIn: async ({ c, service, body }) => {
    const device = knownDevice(c, service.cookies, body.email);
    const limits = signInLimits(body.email, clientAddress(c, service.env.trustedProxies), device);
    await throttle(service, limits);
    const { api } = await service.auth();
    const signed = await asking(api.signInEmail({ body, headers: c.req.raw.headers, returnHeaders: true }));
    await forgive(
      service,
      limits.slice(0, 1).map(({ key }) => key),
    );
    rememberDevice(c, service.cookies, body.email);
    if ('user' in signed.response) service.log.info({ user: signed.response.user.id }, 'signed in');
    relay(c, signed.headers);
    return { ok: true, secondFactor: 'twoFactorRedirect' in signed.response };
  },

  secondFactor: async ({ c, service, body }) => {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `second factor from ${from}`, tries: 20, seconds: quarterHour }]);
    const { api } = await service.auth();
    const ask = { body: { code: body.code }, headers: c.req.raw.headers, returnHeaders: true } as const;
    const signed = await asking(body.kind === 'totp' ? api.verifyTOTP(ask) : api.verifyBackupCode(ask));
    await markStrong(service, signed.response.token ?? '');
    service.log.info({ user: signed.response.user.id }, 'signed in with a second factor');
    relay(c, signed.headers);
    return { ok: true };
  },

  signOut: async ({ c, service }) => {
    const bearer = bearerOf(c);
    if (bearer !== null) await endBrowser(service, bearer);
    else await endSession(c, service);
    return { ok: true };
  },
} satisfies Partial<Answers>;

async function endBrowser({ control, now }: Service, bearer: string): Promise<void> {
  await control.write([
    {
      sql: 'UPDATE browser SET ended_at = ? WHERE ended_at IS NULL AND id = (SELECT browser FROM browser_token WHERE hash = ?)',
      args: [now(), hashOf(bearer)],
    },
  ]);
}

async function endSession(c: Context, service: Service): Promise<void> {
  if (sessionToken(c, service.cookies) === null) return;
  const somebody = await service.identity.somebody(c);
  if (somebody) await endStreams(service, somebody.user);
  const { api } = await service.auth();
  const signedOut = await api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
  if (!signedOut.response.success) throw new Trouble('no-session');
  relay(c, signedOut.headers);
}
