/** Puts a backup into an empty data folder. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from '../db/folder.ts';
import { copyOf, databasesIn, type Say } from './backup.ts';
import { expectWhole, partsOf } from './backup-whole.ts';
import { type Fitting, fitSecret } from './kept-secret.ts';
import { type BackedUp, inBackup, readManifest } from './manifest.ts';
import { sumOf, unseal } from './sealed.ts';

/** Restores and verifies before anything is in place; throws before anything is moved into place. */
export async function restore(fitting: Fitting, say: Say): Promise<void> {
  const { from, data, passphrase } = fitting;
  const { files, sealed } = readManifest(from);
  if (sealed && passphrase === null)
    throw new Error('The backup is sealed. Give the passphrase in CLEARWAY_BACKUP_PASSPHRASE.');
  const release = await ownFolder(data);
  try {
    if (databasesIn(data).length > 0)
      throw new Error(`${data} holds databases already. Restore into an empty folder.`);
    mkdirSync(join(data, 'teams'), { recursive: true, mode: 0o700 });
    takeAway(data, files);
    const opening = sealed ? passphrase : null;
    for (const file of files) await restoreOne(from, data, file, opening);
    await fitSecret(`${join(data, 'control.db')}.restored`, { ...fitting, passphrase: opening });
    // The accounts last: a service does not start on teams without them, so that what was broken off is seen.
    const inOrder = files.toSorted(
      (one, other) => Number(one.name === 'control.db') - Number(other.name === 'control.db'),
    );
    for (const { name } of inOrder) renameSync(`${join(data, name)}.restored`, join(data, name));
  } finally {
    takeAway(data, files);
    release();
  }
  say(`${files.length} ${files.length === 1 ? 'database' : 'databases'} restored into ${data}.`);
}

/** What is not in place yet: also of a restore that was broken off, whose journal would be taken for the new file's. */
function takeAway(data: string, files: readonly BackedUp[]): void {
  for (const file of files.flatMap(({ name }) => partsOf(`${join(data, name)}.restored`)))
    rmSync(file, { force: true });
}

async function restoreOne(
  from: string,
  data: string,
  { name, sha256, head }: BackedUp,
  passphrase: string | null,
): Promise<void> {
  const to = `${join(data, name)}.restored`;
  const source = inBackup(from, name, passphrase !== null);
  if (passphrase !== null) await unseal(source, to, passphrase);
  else await copyOf(source, to);
  if (passphrase !== null && (await sumOf(to)) !== sha256)
    throw new Error(`${name} is not the file that was backed up.`);
  if (passphrase === null && (await sumOf(source)) !== sha256)
    throw new Error(`${name} is not the file that was backed up.`);
  if (head) await expectWhole(to, name);
}
