/** The service's own secret: it signs session cookies and encrypts second factors. Kept in the data folder, mode 600. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '@clearway/domain/id';

/** The secret given by the environment, else the one in the folder, else a new one that is kept there. */
export function serviceSecret(given: string | null, folder: string, random: Random): string {
  if (given) return given;
  const file = join(folder, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = Buffer.from(random(48)).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}
