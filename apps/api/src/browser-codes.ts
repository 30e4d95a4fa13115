/**
 * Codes that connect an extension: eight letters that a person types, or the code of a web-auth window, bound to the
 * extension by PKCE (RFC 7636, S256). Hashed, minutes long, used once.
 */
import { createHash } from 'node:crypto';
import type { Random } from '@clearway/domain/id';
import { later } from './clock.ts';
import type { Row } from './db/database.ts';
import type { Service } from './running.ts';
import { hashOf, newToken } from './tokens.ts';

const typedSeconds = 600;
const windowSeconds = 60;
/** No vowels, so that no word comes out; no letters that look alike. 8 of 24: 36 bits, six tries in 15 minutes at those that begin alike. */
const letters = 'BCDFGHJKMNPQRSTVWXYZ2479';

type Asker = { readonly team: string; readonly member: string };

function newTypedCode(random: Random): string {
  let code = '';
  while (code.length < 8) {
    for (const byte of random(16)) if (byte < 240 && code.length < 8) code += letters[byte % letters.length];
  }
  return code;
}

/** A code to type, shown as two groups of four. */
export async function makeTypedCode(
  service: Service,
  asker: Asker,
): Promise<{ code: string; expiresAt: string }> {
  const code = newTypedCode(service.random);
  const expiresAt = later(service.now(), typedSeconds);
  await keep(service, { hash: hashOf(code), ...asker, name: null, challenge: null, expiresAt });
  return { code: `${code.slice(0, 4)}-${code.slice(4)}`, expiresAt };
}

/** The code that goes back to the extension's window. */
export async function makeWindowCode(
  service: Service,
  asker: Asker & { name: string; challenge: string },
): Promise<string> {
  const code = newToken('window', service.random);
  await keep(service, { hash: hashOf(code), ...asker, expiresAt: later(service.now(), windowSeconds) });
  return code;
}

type Kept = Asker & {
  readonly hash: string;
  readonly name: string | null;
  readonly challenge: string | null;
  readonly expiresAt: string;
};

async function keep(
  { control, now }: Service,
  { hash, team, member, name, challenge, expiresAt }: Kept,
): Promise<void> {
  await control.write([
    { sql: 'DELETE FROM browser_code WHERE expires_at <= ?', args: [now()] },
    {
      sql: 'INSERT INTO browser_code (hash, team, member, name, challenge, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      args: [hash, team, member, name, challenge, expiresAt],
    },
  ]);
}

/** A typed code as it was made, from any case and with or without the hyphen. */
export const bareCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** Takes a typed code. Null when it does not work. */
export const takeTypedCode = (service: Service, typed: string): Promise<Row | null> =>
  take(service, bareCode(typed), null);

/** Takes a window's code with the verifier of its challenge; a wrong verifier uses the code up. Null when it does not work. */
export async function takeWindowCode(service: Service, code: string, verifier: string): Promise<Row | null> {
  return take(service, code, createHash('sha256').update(verifier).digest('base64url'));
}

async function take({ control, now }: Service, code: string, challenge: string | null): Promise<Row | null> {
  const [taken] = await control.write([
    {
      sql: 'UPDATE browser_code SET used_at = ?1 WHERE hash = ?2 AND used_at IS NULL AND expires_at > ?1 RETURNING member, name, challenge',
      args: [now(), hashOf(code)],
    },
  ]);
  const row = taken?.rows[0];
  return row && row['challenge'] === challenge ? row : null;
}
