/** Secrets of ours: 32 random bytes behind a prefix that says the kind; kept as SHA-256 only. */
import { createHash } from 'node:crypto';
import type { Random } from '@clearway/domain/id';

/** A prefix lets secret scanners and people tell what leaked: see docs/security.md. */
export const tokenKinds = {
  joining: 'cwj',
  'set-up': 'cws',
  'sign-up': 'cwn',
  access: 'cwa',
  refresh: 'cwr',
  window: 'cww',
  key: 'cwk',
  link: 'cwl',
  feed: 'cwf',
} as const;
export type TokenKind = keyof typeof tokenKinds;

/** A new secret, e.g. `cwk_…` with 43 characters behind the underscore. */
export function newToken(kind: TokenKind, random: Random): string {
  return `${tokenKinds[kind]}_${Buffer.from(random(32)).toString('base64url')}`;
}

/** True when the text has the shape of a secret of this kind; says nothing about whether it works. */
export function isToken(kind: TokenKind, text: string): boolean {
  return text.startsWith(`${tokenKinds[kind]}_`) && /^[\w-]{47}$/.test(text);
}

/** What is kept of a secret. It is random enough that a plain hash cannot be reversed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
