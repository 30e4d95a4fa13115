/**
 * The chain over the log. Each link hashes the one before, who did what when, and a digest of the text; the digest
 * is salted, so that once salt and text are gone nobody can find the text by guessing. It shows that the log was
 * not edited by anyone who does not also rewrite every later link; it does not show who held the pen.
 */
import { createHash, randomBytes } from 'node:crypto';

export type Link = {
  readonly sequence: number;
  readonly id: string;
  readonly record: string;
  readonly kind: string;
  readonly author: string;
  readonly via: string;
  readonly receivedAt: string;
  readonly saidAt: string;
  readonly version: number;
  readonly digest: string;
};

export const firstLink = '0'.repeat(64);
const saltBytes = 16;
/** Random bytes taken from the system for many salts at once: asking costs more than all else of a salt. */
let drawn = Buffer.alloc(0);

export function newSalt(): string {
  if (drawn.length < saltBytes) drawn = randomBytes(saltBytes * 256);
  const salt = drawn.toString('hex', 0, saltBytes);
  drawn = drawn.subarray(saltBytes);
  return salt;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hex digest of what a change said and moved. */
export const digestOf = (salt: string, payload: string, patch: string): string =>
  sha256(`${salt}\n${payload}\n${patch}`);

/** Hex of the link after `before`. */
export function chained(before: string, link: Link): string {
  const { sequence, id, record, kind, author, via, receivedAt, saidAt, version, digest } = link;
  return sha256(
    JSON.stringify([before, sequence, id, record, kind, author, via, receivedAt, saidAt, version, digest]),
  );
}
