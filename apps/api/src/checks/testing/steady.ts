/** Makes an example the same in each run: seeded ids, and fixed words for what better-auth and the browser make up. For tests only. */
import type { Random } from '@clearway/domain/id';

/** Bytes that look random and are the same in each run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 255;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, next);
}

const made: Readonly<Record<string, string>> = {
  uri: 'otpauth://totp/Clearway:maya%40example.com?secret=…&issuer=Clearway&digits=6&period=30',
  challenge: '(base64url)',
  clientDataJSON: '(base64url)',
  attestationObject: '(base64url)',
  authenticatorData: '(base64url)',
  signature: '(base64url)',
  rawId: '(base64url)',
  head: '(sha256 in hex)',
};
const moment = '2026-11-23T14:00:00.000Z';
const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

function fixed(name: string, key: string, value: string): string {
  if (uuid.test(value)) return '00000000-0000-4000-8000-000000000000';
  if (key === 'id' && value.length > 40) return '(base64url)';
  if (name === 'account' && ['createdAt', 'usedAt'].includes(key)) return moment;
  if (['verifyEmail', 'resetPassword'].includes(name) && key === 'token') return '(from the link)';
  if (['confirmTotp', 'secondFactor'].includes(name) && key === 'code') return '123456';
  if (key === 'challenge' && !name.startsWith('passkey')) return value;
  return made[key] ?? value;
}

/** The example of a call without what differs from run to run; lists are cut to two. */
export function steady(name: string, value: unknown, key = ''): unknown {
  if (typeof value === 'string') return fixed(name, key, value);
  if (Array.isArray(value))
    return key === 'backupCodes' ? ['aaaaa-bbbbb'] : value.slice(0, 2).map((one) => steady(name, one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, steady(name, one, inner)]));
}
