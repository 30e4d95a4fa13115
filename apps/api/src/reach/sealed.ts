/** Secrets that must be read again (a hook's signing key, a provider's client secret), encrypted with the service's own. */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Random } from '@clearway/domain/id';

const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'clearway sealed secrets', 32));

/** AES-256-GCM: nonce, text and tag in base64url. */
export function seal(text: string, secret: string, random: Random): string {
  const nonce = Buffer.from(random(12));
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  );
}

/** Throws when it was sealed with another secret or changed since. */
export function unseal(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
}
