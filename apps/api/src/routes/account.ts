/** One's own account: name, password, sessions. */
import type { Context } from 'hono';
import { deviceOf } from '../account-device.ts';
import type { Answers } from '../answers.ts';
import { asking } from '../auth-trouble.ts';
import { wallClock } from '../clock.ts';
import { sessionToken } from '../cookie.ts';
import type { Row } from '../db/database.ts';
import { isWeak } from '../password-strength.ts';
import { notFound, Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { endStreams } from '../streams.ts';
import { throttle } from '../throttle.ts';
import { markStrong, relay } from './sign-in.ts';

const iso = (milliseconds: unknown) => new Date(Number(milliseconds)).toISOString();

/** Counts what asks for the password of somebody signed in, so that a stolen session cannot try passwords. */
export const countConfirming = (service: Service, user: string) =>
  throttle(service, [{ key: `password of ${user}`, tries: 10, seconds: 900 }]);

export const accountAnswers = {
  account: async ({ c, service, somebody }) => {
    const [user, accounts, factors, passkeys, sessions] = await service.control.readAll([
      { sql: 'SELECT id, name, email, email_verified FROM user WHERE id = ?', args: [somebody.user] },
      { sql: 'SELECT 1 FROM account WHERE user_id = ? AND password IS NOT NULL', args: [somebody.user] },
      { sql: 'SELECT 1 FROM two_factor WHERE user_id = ? AND verified', args: [somebody.user] },
      {
        sql: 'SELECT id, name, created_at FROM passkey WHERE user_id = ? ORDER BY created_at',
        args: [somebody.user],
      },
      {
        sql: 'SELECT * FROM session WHERE user_id = ? AND expires_at > ? ORDER BY updated_at DESC',
        args: [somebody.user, wallClock()],
      },
    ]);
    const [row] = user ?? [];
    if (!row) throw new Trouble('no-session');
    const current = sessionToken(c, service.cookies);
    return {
      user: {
        id: somebody.user,
        name: String(row['name']),
        email: String(row['email']),
        emailVerified: Boolean(row['email_verified']),
      },
      hasPassword: (accounts?.length ?? 0) > 0,
      totp: (factors?.length ?? 0) > 0,
      passkeys: (passkeys ?? []).map((one) => ({
        id: String(one['id']),
        name: String(one['name'] ?? ''),
        createdAt: iso(one['created_at']),
      })),
      sessions: (sessions ?? []).map((one) => signedIn(one, current)),
    };
  },

  changeAccount: async ({ service, somebody, body }) => {
    await service.control.write([
      { sql: 'UPDATE user SET name = ? WHERE id = ?', args: [body.name, somebody.user] },
      { sql: 'UPDATE member SET name = ? WHERE user = ?', args: [body.name, somebody.user] },
    ]);
    return { ok: true };
  },

  prove: async ({ c, service, somebody, body }) => {
    await countConfirming(service, somebody.user);
    const { api } = await service.auth();
    await asking(api.verifyPassword({ body, headers: c.req.raw.headers }));
    await service.control.write([
      {
        sql: 'UPDATE session SET proved_at = ? WHERE token = ?',
        args: [wallClock(), sessionToken(c, service.cookies) ?? ''],
      },
    ]);
    return { ok: true };
  },

  changePassword: async ({ c, service, somebody, body }) => {
    await countConfirming(service, somebody.user);
    if (await isWeak(body.next, [somebody.name, somebody.email]))
      throw new Trouble('password-weak', { field: 'next' });
    const strong = await isStrong(c, service);
    const { api } = await service.auth();
    const changed = await asking(
      api.changePassword({
        body: { currentPassword: body.current, newPassword: body.next, revokeOtherSessions: true },
        headers: c.req.raw.headers,
        returnHeaders: true,
      }),
    );
    if (strong && changed.response.token) await markStrong(service, changed.response.token);
    await endStreams(service, somebody.user);
    relay(c, changed.headers);
    return { ok: true };
  },

  endSession: async ({ service, somebody, path }) => {
    const [ended] = await service.control.write([
      {
        sql: 'DELETE FROM session WHERE id = ? AND user_id = ?',
        args: [path['sessionId'] ?? '', somebody.user],
      },
    ]);
    if (ended?.rowsAffected !== 1) throw notFound();
    await endStreams(service, somebody.user);
    return { ok: true };
  },

  endOtherSessions: async ({ c, service, somebody }) => {
    await service.control.write([
      {
        sql: 'DELETE FROM session WHERE user_id = ? AND token <> ?',
        args: [somebody.user, sessionToken(c, service.cookies) ?? ''],
      },
    ]);
    await endStreams(service, somebody.user);
    return { ok: true };
  },
} satisfies Partial<Answers>;

const signedIn = (row: Row, current: string | null) => ({
  id: String(row['id']),
  device: deviceOf(row['user_agent'] === null ? null : String(row['user_agent'])),
  createdAt: iso(row['created_at']),
  usedAt: iso(row['updated_at']),
  current: row['token'] === current,
});

/** True when the session began with two factors. */
async function isStrong(c: Context, { control, cookies }: Service): Promise<boolean> {
  const rows = await control.read({
    sql: 'SELECT 1 FROM session WHERE token = ? AND strong',
    args: [sessionToken(c, cookies) ?? ''],
  });
  return rows.length > 0;
}
