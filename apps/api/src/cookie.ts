/**
 * The session cookie, in the form better-auth sets it: the token and its HMAC-SHA-256 in base64. Reading it here costs
 * microseconds, so that a request need not wake the whole of better-auth; a test holds the two equal.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const product = 'clearway';
/** Seconds a sign-in lives without being used; used, it is prolonged once a day. */
export const sessionSeconds = 7 * 86_400;

export type CookieRules = { readonly secret: string; readonly secure: boolean };

/** What names of cookies begin with. By https no other host, a sister under the same domain neither, can set one of them (RFC 6265bis, 4.1.3.2). */
export const cookiePrefix = ({ secure }: Pick<CookieRules, 'secure'>) =>
  `${secure ? '__Host-' : ''}${product}`;

export const cookieName = (rules: CookieRules) => `${cookiePrefix(rules)}.session_token`;

const sign = (token: string, secret: string) => createHmac('sha256', secret).update(token).digest();

/** Values whose signature was found to be ours, by the rules they were read under: a page asks with the same one again and again. */
const verified = new WeakMap<CookieRules, Map<string, string>>();
const verifiedLimit = 10_000;

function remember(rules: CookieRules, value: string, token: string): void {
  const known = verified.get(rules) ?? new Map<string, string>();
  if (known.size >= verifiedLimit) known.clear();
  verified.set(rules, known.set(value, token));
}

/** The session token of a request, or null when there is none or its signature is not ours. */
export function sessionToken(c: Context, rules: CookieRules): string | null {
  const value = getCookie(c, cookieName(rules)) ?? '';
  const known = verified.get(rules)?.get(value);
  if (known !== undefined) return known;
  const dot = value.lastIndexOf('.');
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const claimed = Buffer.from(value.slice(dot + 1), 'base64');
  const real = sign(token, rules.secret);
  if (claimed.length !== real.length || !timingSafeEqual(claimed, real)) return null;
  remember(rules, value, token);
  return token;
}

/** Sets the cookie for a session made by us (single sign-on). */
export function setSessionCookie(c: Context, token: string, rules: CookieRules): void {
  const value = `${token}.${sign(token, rules.secret).toString('base64')}`;
  setCookie(c, cookieName(rules), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: rules.secure,
    maxAge: sessionSeconds,
  });
}
