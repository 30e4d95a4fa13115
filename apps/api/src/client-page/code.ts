/** The code a link may ask for: mailed to its person, right for a quarter hour, and then remembered in this browser for a day's work. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { clientCodeWords } from '@clearway/catalog/client-code';
import type { Person } from '@clearway/domain/person';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { later } from '../clock.ts';
import { post } from '../reach/post.ts';
import { sendDueMail } from '../reach/send-mail.ts';
import type { Service } from '../running.ts';
import type { Language, Link } from './link.ts';

/** Seconds a code is right, tries it takes, and seconds a browser that knew it is let in. */
const codeSeconds = 900;
const codeTries = 5;
const openSeconds = 12 * 3600;
const cookieName = 'clearway_link';

type Asked = { readonly link: Link; readonly email: string };

const keyed = ({ cookies }: Service, text: string) =>
  createHmac('sha256', cookies.secret).update(`client link: ${text}`).digest('base64url');

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Bound to the address, so that another address has to be shown anew. */
const pass = (service: Service, { link, email }: Asked, until: string) =>
  keyed(service, `open ${link.id} ${email} ${until}`);

/** True in a browser in which the code was typed. */
export function isOpened(c: Context, service: Service, asked: Asked): boolean {
  const [until = '', proof = ''] = (getCookie(c, cookieName) ?? '').split('~');
  return until > service.now() && same(proof, pass(service, asked, until));
}

/** Six digits, each as likely as another. */
function newCode({ random }: Service): string {
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4);
    const number = ((a * 256 + b) * 256 + c) * 256 + d;
    if (number < 4_294_000_000) return String(number % 1_000_000).padStart(6, '0');
  }
}

/** Mails a code; the one before it ends. */
export async function sendCode(
  service: Service,
  { link, email }: Asked,
  { firm, language }: { readonly firm: string; readonly language: Language },
): Promise<void> {
  const code = newCode(service);
  const { mailSubject, mailBody } = clientCodeWords[language];
  await service.control.write([
    {
      sql: 'INSERT INTO link_code (link, hash, expires_at) VALUES (?, ?, ?) ON CONFLICT (link) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at, tries = 0',
      args: [link.id, keyed(service, `code ${link.id} ${code}`), later(service.now(), codeSeconds)],
    },
  ]);
  const said = (text: string) => text.replaceAll('{code}', code).replaceAll('{firm}', firm);
  // As mail about an account: no member of the team sees its words.
  await post(service, [
    { team: null, kind: 'account', to: email, subject: said(mailSubject), body: said(mailBody) },
  ]);
  void sendDueMail(service).catch(() => {});
}

/** True for the code that is out; each question is a try, and a right one is used up. */
export async function isCode(service: Service, link: Link, typed: string): Promise<boolean> {
  const [tried] = await service.control.write([
    {
      sql: 'UPDATE link_code SET tries = tries + 1 WHERE link = ? AND tries < ? AND expires_at > ? RETURNING hash',
      args: [link.id, codeTries, service.now()],
    },
  ]);
  const hash = tried?.rows[0]?.['hash'];
  if (typeof hash !== 'string') return false;
  if (!same(hash, keyed(service, `code ${link.id} ${typed.replaceAll(/\D/g, '')}`))) return false;
  const [used] = await service.control.write([
    { sql: 'DELETE FROM link_code WHERE link = ? AND hash = ?', args: [link.id, hash] },
  ]);
  return used?.rowsAffected === 1;
}

/** Lets this browser in, for the page of this link alone. */
export function open(c: Context, service: Service, asked: Asked): void {
  const until = later(service.now(), openSeconds);
  setCookie(c, cookieName, `${until}~${pass(service, asked, until)}`, {
    path: new URL(c.req.url).pathname,
    httpOnly: true,
    sameSite: 'Lax',
    secure: service.cookies.secure,
    maxAge: openSeconds,
  });
}

/** Enough of an address to know it again: `a•••@example.com`. */
export const hinted = (email: string): string => email.replace(/^(.).*(?=@)/, '$1•••');

/** Where a code would go; null when nobody can be written to. */
export const codeAddress = (service: Service, person: Person | undefined): string | null =>
  service.env.smtp && person?.email ? person.email : null;
