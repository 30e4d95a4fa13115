/**
 * The service's own secret: it signs session cookies and seals second factors, signing keys of hooks and client secrets.
 * Kept in the data folder, mode 600. The control database knows its mark, so that databases never run with another one.
 */
import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '@clearway/domain/id';
import type { Database } from './db/database.ts';

const place = (folder: string) => join(folder, 'secret');

/** The secret given by the environment, else the one in the folder; null where there is neither. */
export function knownSecret(given: string | null, folder: string): string | null {
  if (given) return given;
  return existsSync(place(folder)) ? readFileSync(place(folder), 'utf8').trim() : null;
}

export function keepSecret(folder: string, secret: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(place(folder), `${secret}\n`, { mode: 0o600, flag: 'wx' });
}

export const newSecret = (random: Random): string => Buffer.from(random(48)).toString('base64url');

/** The secret given by the environment, else the one in the folder, else a new one that is kept there. */
export function serviceSecret(given: string | null, folder: string, random: Random): string {
  const known = knownSecret(given, folder);
  if (known !== null) return known;
  const made = newSecret(random);
  keepSecret(folder, made);
  return made;
}

const markOf = (secret: string) =>
  createHmac('sha256', secret).update('mark of the secret of a clearway').digest('base64url');

/** The mark databases go with; null where none was kept yet. */
async function keptMark(control: Database): Promise<string | null> {
  const tables = await control.read({ sql: "SELECT 1 FROM sqlite_master WHERE name = 'secret_mark'" });
  if (tables.length === 0) return null;
  const [row] = await control.read({ sql: 'SELECT mark FROM secret_mark' });
  return row ? String(row['mark']) : null;
}

/** True when the databases were never used with another secret. */
export async function fits(control: Database, secret: string | null): Promise<boolean> {
  const mark = await keptMark(control);
  return mark === null || (secret !== null && mark === markOf(secret));
}

/** From here on the databases go with this secret. */
export async function goWith(control: Database, secret: string): Promise<void> {
  await control.write([
    {
      sql: 'INSERT INTO secret_mark (id, mark) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET mark = excluded.mark',
      args: [markOf(secret)],
    },
  ]);
}

export class WrongSecret extends Error {
  override readonly name = 'WrongSecret';
}

/** Keeps the mark at the first start; throws WrongSecret when a later one comes with another secret. */
export async function expectFit(control: Database, secret: string): Promise<void> {
  const mark = await keptMark(control);
  if (mark === markOf(secret)) return;
  if (mark !== null)
    throw new WrongSecret(
      'The secret does not go with these databases: second factors and sealed keys could not be read. Put back the file `secret` (or CLEARWAY_SECRET) they were used with. If it is lost or known to others, run `node apps/api/src/admin.ts new-secret` and read there what that ends.',
    );
  await goWith(control, secret);
}
