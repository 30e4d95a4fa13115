/**
 * Sign-up where anybody may and mail is set: the answer is the same for an address that has an account and for one that
 * has none, and so is the work done for it. What is so stands in the mail (docs/decisions/0034).
 */
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { beginSession } from './begin-session.ts';
import { later, wallClock } from './clock.ts';
import { Trouble } from './problem.ts';
import { sendSignUp, sendTaken } from './reach/account-mail.ts';
import type { Service } from './running.ts';
import { throttle } from './throttle.ts';
import { hashOf, newToken } from './tokens.ts';

const daySeconds = 86_400;

export type NewAccount = { readonly name: string; readonly email: string; readonly password: string };

/** Keeps the account until its address is proven, or tells the address that it has one. */
export async function askAddress(service: Service, { name, email, password }: NewAccount): Promise<void> {
  const { control, now, random } = service;
  await throttle(service, [{ key: `sign-up ${email}`, tries: 5, seconds: 3600 }]);
  const { password: hashing } = await (await service.auth()).$context;
  const hash = await hashing.hash(password);
  const token = newToken('sign-up', random);
  const [kept] = await control.write([
    {
      sql: 'INSERT INTO sign_up (hash, email, name, password, expires_at) SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM user WHERE email = ?2)',
      args: [hashOf(token), email, name, hash, later(now(), daySeconds)],
    },
  ]);
  await (kept?.rowsAffected === 1 ? sendSignUp(service)(email, token) : sendTaken(service)(email));
}

/** Makes the account whose address the link proves, and signs in. Each link works once. */
export async function provenAddress(c: Context, service: Service, token: string): Promise<void> {
  const { control, now } = service;
  const user = randomUUID();
  const at = wallClock();
  const waiting = 'FROM sign_up WHERE hash = ? AND expires_at > ?';
  const which = [hashOf(token), now()];
  const [made] = await control.write([
    {
      sql: `INSERT INTO user (id, name, email, email_verified, created_at, updated_at) SELECT ?, name, email, 1, ?, ? ${waiting}
        ON CONFLICT (email) DO NOTHING`,
      args: [user, at, at, ...which],
    },
    {
      sql: `INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
        SELECT ?, ?, 'credential', ?, password, ?, ? ${waiting} AND EXISTS (SELECT 1 FROM user WHERE id = ?)`,
      args: [randomUUID(), user, user, at, at, ...which, user],
    },
    { sql: 'DELETE FROM sign_up WHERE hash = ?', args: [hashOf(token)] },
  ]);
  if (made?.rowsAffected !== 1) throw new Trouble('link-ended');
  await beginSession(c, service, user, null);
}
