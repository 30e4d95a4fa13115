/** Whether the files of a backup are those that were backed up, and hold. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../db/database.ts';
import { copyOf } from './backup.ts';
import { secretIn } from './kept-secret.ts';
import { type BackedUp, inBackup, readManifest } from './manifest.ts';
import { sumOf, unseal } from './sealed.ts';
import { verifyTeam } from './verify.ts';

/** What may lie of a database file: itself, and what SQLite puts beside it. */
export const partsOf = (file: string): readonly string[] =>
  ['', '-wal', '-shm', '-journal'].map((end) => `${file}${end}`);

/** Throws where a copy of a team's database does not hold. */
export async function expectWhole(file: string, name: string): Promise<void> {
  const db = await openDatabase({ url: `file:${file}` });
  const faults = await verifyTeam(db);
  await db.client.execute('PRAGMA journal_mode = DELETE');
  db.close();
  if (faults.length > 0) throw new Error(`${name}: ${faults.join(' ')}`);
}

/** Verifies the files of a backup without restoring it; sealed ones by opening them beside it for a moment. */
export async function verifyBackup(from: string, passphrase: string | null): Promise<readonly string[]> {
  const { files, sealed } = readManifest(from);
  if (sealed && passphrase === null)
    return ['The backup is sealed. Give the passphrase in CLEARWAY_BACKUP_PASSPHRASE.'];
  const faults: string[] = [];
  for (const file of files) faults.push(...(await fileFaults(from, file, sealed ? passphrase : null)));
  await secretIn(from, sealed ? passphrase : null).catch(() =>
    faults.push('The secret in it cannot be opened.'),
  );
  return faults;
}

async function fileFaults(
  from: string,
  { name, sha256, head }: BackedUp,
  passphrase: string | null,
): Promise<readonly string[]> {
  const opened = join(from, '.opened.db');
  // Of a check that was broken off.
  for (const file of [opened, `${opened}.copy`].flatMap(partsOf)) rmSync(file, { force: true });
  try {
    if (passphrase !== null) await unseal(inBackup(from, name, true), opened, passphrase);
    const file = passphrase === null ? inBackup(from, name, false) : opened;
    if ((await sumOf(file)) !== sha256) return [`${name} is not the file that was backed up.`];
    if (!head) return [];
    await copyOf(file, `${opened}.copy`);
    await expectWhole(`${opened}.copy`, name);
    return [];
  } catch (trouble) {
    return [`${name}: ${trouble instanceof Error ? trouble.message : String(trouble)}`];
  } finally {
    for (const file of [opened, `${opened}.copy`].flatMap(partsOf)) rmSync(file, { force: true });
  }
}
