/** `verify --against <backup>`: what a data folder holds that its backup does not explain. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Difference, differencesFrom, type Stretch } from './against.ts';
import { databasesIn, type Say } from './backup.ts';
import { inBackup, readManifest } from './manifest.ts';
import { sumOf, unseal } from './sealed.ts';

export type Against = {
  readonly data: string;
  /** The folder of the backup. */
  readonly from: string;
  readonly passphrase: string | null;
  readonly now: string;
};

/** Says every difference; true when each is explained. Reads only, so the service may run. */
export async function verifyAgainst({ data, from, passphrase, now }: Against, say: Say): Promise<boolean> {
  const { files, sealed, at } = readManifest(from);
  if (sealed && passphrase === null)
    throw new Error('The backup is sealed. Give the passphrase in CLEARWAY_BACKUP_PASSPHRASE.');
  let whole = true;
  for (const { name, sha256 } of files) {
    const opened = join(data, '.against.db');
    try {
      if (sealed && passphrase !== null) await unseal(inBackup(from, name, true), opened, passphrase);
      const file = sealed ? opened : inBackup(from, name, false);
      if ((await sumOf(file)) !== sha256) throw new Error(`${name} is not the file that was backed up.`);
      whole = (await tell(join(data, name), file, { name, stretch: { since: at, now }, say })) && whole;
    } finally {
      rmSync(opened, { force: true });
    }
  }
  const known = new Set(files.map(({ name }) => name));
  for (const name of databasesIn(data)) if (!known.has(name)) say(`${name}  is newer than the backup`);
  return whole;
}

type Telling = { readonly name: string; readonly stretch: Stretch; readonly say: Say };

async function tell(file: string, backup: string, { name, stretch, say }: Telling): Promise<boolean> {
  if (!existsSync(file)) {
    say(`${name}\n  is not there any more`);
    return false;
  }
  const all = await differencesFrom(file, backup, stretch);
  const open = all.filter(({ explained }) => !explained);
  const heading = `${name}  ${open.length === 0 ? 'agrees' : 'differs'} with the backup of ${stretch.since}`;
  const since = all.filter(({ explained }) => explained);
  say(
    [
      heading,
      ...open.map((one) => `  ${lineOf(one)}, and nothing in it says when`),
      ...since.slice(0, shown).map((one) => `  since then: ${lineOf(one)}`),
      ...(since.length > shown ? [`  since then: ${since.length - shown} rows more`] : []),
    ].join('\n'),
  );
  return open.length === 0;
}

/** Rows told one by one that were changed since. */
const shown = 200;

const lineOf = ({ table, key, what }: Difference) => `${table} ${key} ${what}`;
