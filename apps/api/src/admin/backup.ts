/**
 * Backup of a data folder, taken while the service runs: this process only reads, each database as of one moment, and
 * never checkpoints, so there is one writer as before.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../db/database.ts';
import { openLocalFile } from '../db/local-file.ts';
import { schemaOf } from '../db/migrate.ts';
import { hurtOf, whyNot } from '../db/team/hurt.ts';
import { readHead } from '../db/team/log.ts';
import { noteBackup } from '../removal/backups.ts';
import { backUpSecret } from './kept-secret.ts';
import { type BackedUp, inBackup, type Manifest, writeManifest } from './manifest.ts';
import { seal, sumOf } from './sealed.ts';

export type Say = (line: string) => void;

/** Databases of a data folder, by their names in it. */
export function databasesIn(data: string): readonly string[] {
  const teams = existsSync(join(data, 'teams'))
    ? readdirSync(join(data, 'teams')).filter((file) => /^tm_[0-9a-z]{26}\.db$/.test(file))
    : [];
  return [
    ...(existsSync(join(data, 'control.db')) ? ['control.db'] : []),
    ...teams.map((file) => `teams/${file}`),
  ];
}

export type Backup = {
  readonly data: string;
  readonly to: string;
  readonly at: string;
  /** With one every file is sealed. */
  readonly passphrase: string | null;
  /** The service's secret, where it is to stand in the backup. */
  readonly secret: string | null;
};

export type BackupMade = { readonly manifest: Manifest; readonly leftOut: number };

/** Writes a backup of `data` into the new folder `to`; a team whose file is damaged is left out, and that is said. */
export async function backup({ data, to, at, passphrase, secret }: Backup, say: Say): Promise<BackupMade> {
  if (existsSync(join(to, 'backup.json')))
    throw new Error(`${to} holds a backup already. Name a new folder.`);
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new Error(`${to} holds files already, perhaps of a backup that was broken off. Name a new folder.`);
  const names = databasesIn(data);
  if (names.length === 0)
    throw new Error(`${data} holds no databases. Set CLEARWAY_DATA to the data folder.`);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const files: BackedUp[] = [];
  const left: string[] = [];
  for (const name of names) {
    const file = await backupOne(join(data, name), to, name, passphrase).catch((trouble: unknown) => {
      if (name === 'control.db' || hurtOf(trouble)?.code !== 'team-damaged') throw trouble;
      left.push(`${name}  is not in this backup. ${whyNot(trouble)}`);
    });
    if (file) files.push(file);
  }
  if (secret !== null) await backUpSecret(to, secret, passphrase);
  const manifest: Manifest = { clearway: 'backup', at, sealed: passphrase !== null, files };
  writeManifest(to, manifest);
  noted(data, { at, to }, say);
  for (const { name, head } of files)
    say(`${name}${head ? `  change ${head.sequence}  chain ${head.chain}` : ''}`);
  for (const line of left) say(line);
  say(secret === null ? without : `secret  ${passphrase === null ? 'readable' : 'sealed'}`);
  return { manifest, leftOut: left.length };
}

/** A data folder that cannot be written is backed up all the same; whoever redacts something must know of the backup. */
function noted(data: string, entry: { readonly at: string; readonly to: string }, say: Say): void {
  try {
    noteBackup(data, entry);
  } catch (trouble) {
    say(`The backup stands, but ${data} could not be told of it: ${whyNot(trouble)}`);
  }
}

const without =
  'The secret of the service is not in this backup; keep the file `secret` (or CLEARWAY_SECRET) apart. Sealed backups hold it, others with --with-secret.';

async function backupOne(
  from: string,
  to: string,
  name: string,
  passphrase: string | null,
): Promise<BackedUp> {
  const plain = inBackup(to, name, false);
  await copyOf(from, plain);
  const db = await openDatabase({ url: `file:${plain}` });
  const schema = await schemaOf(db);
  const head = name === 'control.db' ? null : await readHead(db);
  await db.client.execute('PRAGMA journal_mode = DELETE');
  db.close();
  const sha256 = await sumOf(plain);
  if (passphrase !== null) {
    await seal(plain, inBackup(to, name, true), passphrase);
    rmSync(plain);
  }
  return { name, sha256, schema, head };
}

/** One moment of a database, written whole to another file. */
export async function copyOf(from: string, to: string): Promise<void> {
  const source = openLocalFile(from, ['PRAGMA wal_autocheckpoint = 0']);
  try {
    source.run({ sql: 'VACUUM INTO ?', args: [to] });
  } finally {
    source.close();
  }
}
