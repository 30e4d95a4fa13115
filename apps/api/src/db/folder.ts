/**
 * One process owns a data folder. The lock is a small database held exclusively: the kernel lets go of it when the
 * process ends in whatever way, so no stale lock is ever left behind.
 */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { diskTrouble } from './disk-trouble.ts';

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** Takes the folder or throws FolderInUse; the returned function gives it back. */
export async function ownFolder(folder: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = createClient({ url: `file:${join(folder, 'lock.db')}`, concurrency: 1 });
  try {
    await lock.execute('PRAGMA locking_mode = EXCLUSIVE');
    await lock.execute('CREATE TABLE IF NOT EXISTS owner (pid INTEGER NOT NULL)');
    await lock.batch(
      ['DELETE FROM owner', { sql: 'INSERT INTO owner VALUES (?)', args: [process.pid] }],
      'write',
    );
  } catch (trouble) {
    lock.close();
    if (diskTrouble(trouble)) throw trouble;
    throw new FolderInUse(
      `Another Clearway process uses ${folder}. Stop it first, or set CLEARWAY_DATA to another folder.`,
      { cause: trouble },
    );
  }
  return () => lock.close();
}
