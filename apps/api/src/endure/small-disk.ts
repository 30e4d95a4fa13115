/** A disk of a few megabytes that can be filled to the last byte and emptied again. Only root may mount one. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  readonly folder: string;
  /** Fills it until nothing more goes in. */
  readonly fill: () => void;
  readonly empty: () => void;
  readonly remove: () => void;
};

/** Null where this user may not mount. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fillWith(ballast),
    empty: () => rmSync(ballast, { force: true }),
    remove: () => {
      // Lazily: SQLite lets go of a closed file when its handle is collected.
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillWith(file: string): void {
  const to = openSync(file, 'a');
  try {
    for (let size = 1_048_576; size > 0; size = Math.floor(size / 2))
      while (written(to, Buffer.alloc(size)) === size);
  } finally {
    closeSync(to);
  }
}

function written(to: number, bytes: Buffer): number {
  try {
    return writeSync(to, bytes);
  } catch {
    return 0;
  }
}
