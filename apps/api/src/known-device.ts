/**
 * A browser that has signed in as somebody before has tries of its own (OWASP, device cookies): strangers who use up the
 * tries of an account from many places do not keep its owner out. The cookie opens nothing; it only says which count.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type CookieRules, cookiePrefix } from './cookie.ts';

const year = 365 * 86_400;

const nameOf = (rules: CookieRules) => `${cookiePrefix(rules)}.known`;
const markOf = ({ secret }: CookieRules, email: string, nonce: string) =>
  createHmac('sha256', secret).update(`known device ${nonce} ${email.toLowerCase()}`).digest();

/** What this browser's tries at an address are counted by; null when nobody signed in by it from here. */
export function knownDevice(c: Context, rules: CookieRules, email: string): string | null {
  const [nonce = '', mark = ''] = (getCookie(c, nameOf(rules)) ?? '').split('.');
  const [claimed, real] = [Buffer.from(mark, 'base64url'), markOf(rules, email, nonce)];
  return claimed.length === real.length && timingSafeEqual(claimed, real) ? nonce : null;
}

/** Remembers in the browser that this address signed in from it. */
export function rememberDevice(c: Context, rules: CookieRules, email: string): void {
  const nonce = randomBytes(16).toString('base64url');
  setCookie(c, nameOf(rules), `${nonce}.${markOf(rules, email, nonce).toString('base64url')}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: rules.secure,
    maxAge: year,
  });
}
