/**
 * Files that somebody deletes or moves while the service has them open. SQLite goes on writing to what no name leads to
 * any more, says that all is well, and at the next start it is gone. So the names are looked at after each commit,
 * before anybody is told that it is kept.
 */
import { statSync } from 'node:fs';

/** The database itself went from under the service: nothing can be acknowledged. */
export class Adrift extends Error {
  override readonly name = 'Adrift';
  readonly code = 'ADRIFT';
}

export type Names = {
  /** False when the log beside the database is not the one that is written to. Throws Adrift when the database is not. */
  readonly hold: () => boolean;
  /** A new log was begun. */
  readonly forget: () => void;
};

const fileAt = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

/** The names of a database that was just opened; which file each leads to is noted at the first look. */
export function namesOf(path: string): Names {
  const noted = new Map<string, number>();
  const leads = (name: string): boolean => {
    const now = fileAt(name);
    if (now !== undefined && !noted.has(name)) noted.set(name, now);
    return now !== undefined && now === noted.get(name);
  };
  return {
    hold: () => {
      if (!leads(path)) throw new Adrift('It was moved or deleted while the service had it open.');
      return leads(`${path}-wal`);
    },
    forget: () => noted.clear(),
  };
}
