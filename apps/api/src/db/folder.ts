/**
 * One process owns a data folder. The lock is a small database held exclusively: the kernel lets go of it when the
 * process ends in whatever way, so no stale lock is ever left behind.
 */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Engine from 'libsql';
import { diskTrouble } from './disk-trouble.ts';

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** Takes the folder or throws FolderInUse; the returned function gives it back. */
export async function ownFolder(folder: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new Engine(join(folder, 'lock.db'));
  try {
    // As one script: a statement that was compiled would hold the file after it is given back, until it is collected.
    lock.exec(`PRAGMA locking_mode = EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS owner (pid INTEGER NOT NULL);
      BEGIN IMMEDIATE;
      DELETE FROM owner;
      INSERT INTO owner VALUES (${process.pid});
      COMMIT;`);
  } catch (trouble) {
    lock.close();
    if (diskTrouble(trouble)) throw trouble;
    throw new FolderInUse(
      `Another Clearway process uses ${folder}. Stop it first, or set CLEARWAY_DATA to another folder.`,
      { cause: trouble },
    );
  }
  return () => {
    lock.close();
  };
}
