/** The one-time link by which the first account is made. There is no default password anywhere. */
import type { Random } from '@clearway/domain/id';
import type { Database } from './db/database.ts';
import { hashOf, newToken } from './tokens.ts';

type Parts = { readonly control: Database; readonly now: () => string; readonly random: Random };

/** A new link's path while nobody has an account; an older link ends. Null once somebody has one. */
export async function setUpPath({ control, now, random }: Parts): Promise<string | null> {
  const [somebody] = await control.read({ sql: 'SELECT 1 FROM user LIMIT 1' });
  if (somebody) return null;
  const token = newToken('set-up', random);
  await control.write([
    { sql: 'DELETE FROM set_up' },
    { sql: 'INSERT INTO set_up (hash, created_at) VALUES (?, ?)', args: [hashOf(token), now()] },
  ]);
  return `/set-up#${token}`;
}

/** Uses the link up; false when it is not the one, or somebody has an account already. */
export async function useSetUp(control: Database, token: string): Promise<boolean> {
  const [result] = await control.write([
    { sql: 'DELETE FROM set_up WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM user)', args: [hashOf(token)] },
  ]);
  return result?.rowsAffected === 1;
}

/** Gives it back when the account could not be made after all. */
export async function restoreSetUp(
  { control, now }: Pick<Parts, 'control' | 'now'>,
  token: string,
): Promise<void> {
  await control.write([
    { sql: 'INSERT OR IGNORE INTO set_up (hash, created_at) VALUES (?, ?)', args: [hashOf(token), now()] },
  ]);
}
