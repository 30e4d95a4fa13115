/** Operations on a data folder, beside the service: `node apps/api/src/admin.ts <command>`. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backup } from './admin/backup.ts';
import { verifyBackup } from './admin/backup-whole.ts';
import { changeSecret } from './admin/kept-secret.ts';
import { placesIn, placesOf, refuseByAddress } from './admin/places.ts';
import { restore } from './admin/restore.ts';
import { exportTeam, migrateAll, rebuildAll, verifyAll } from './admin/upkeep.ts';
import { verifyAgainst } from './admin/verify-against.ts';
import { forgetFactor, resetLink, withControl } from './admin/way-in.ts';
import { readEnv } from './env.ts';
import { knownSecret } from './secret.ts';

const help = `Clearway, operations on a data folder (CLEARWAY_DATA, default ./data), or where it says so on a server's
databases (by address: CLEARWAY_CONTROL_URL and what goes with it, as the service has them).

  backup <folder>            while the service runs; sealed when CLEARWAY_BACKUP_PASSPHRASE is set.
                             The service's secret is in a sealed one, and in another with --with-secret
  restore <folder>           a backup into an empty CLEARWAY_DATA, verified before it is put in place;
                             --without-secret when the service's secret is lost
  verify [folder]            the databases, or those of a backup: files, chain, records, index rows; by address too
  verify --against <backup>  also every row of every table against a backup of it; says what differs
  rebuild                    makes the index rows again (service stopped) and says what was not right; by address
                             with --stopped
  migrate [--dry-run]        brings every database up to date, or says what is due; by address too
  export <team> <file>       everything a team recorded, as JSON; by address too
  reset-link <e-mail>        a link for a new password (service stopped)
  new-secret                 when the service's secret is lost or known to others (service stopped)
  forget-factor <e-mail>     ends a lost authenticator app and passkeys (service stopped)
`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const now = () => new Date().toISOString();
const env = () => readEnv(process.env);

/** From the environment, or a file named there, so that it never stands in a list of processes. */
function passphraseOf(): string | null {
  const { CLEARWAY_BACKUP_PASSPHRASE: text, CLEARWAY_BACKUP_PASSPHRASE_FILE: file } = process.env;
  return file ? readFileSync(file, 'utf8').trim() : (text ?? null);
}

function needed(value: string | undefined, what: string): string {
  if (!value) throw new Error(`Name ${what}.`);
  return value;
}

/** What was not well is said already; the command ends with 1. */
function wellOr1(well: boolean): void {
  if (!well) process.exitCode = 1;
}

const givenSecret = () => process.env['CLEARWAY_SECRET'] ?? null;

async function backUp(data: string, to: string, withSecret: boolean): Promise<void> {
  refuseByAddress(env(), 'backup');
  const passphrase = passphraseOf();
  const secret = withSecret || passphrase !== null ? knownSecret(givenSecret(), data) : null;
  const { leftOut } = await backup({ data, to, at: now(), passphrase, secret }, say);
  if (leftOut > 0) process.exitCode = 1;
}

function restoring(data: string, from: string | undefined) {
  refuseByAddress(env(), 'restore');
  const [passphrase, given] = [passphraseOf(), givenSecret()];
  return { from: needed(from, 'the folder of the backup'), data, passphrase, given };
}

async function verify(data: string, folder: string | undefined, against: string | undefined): Promise<void> {
  if (against !== undefined) {
    refuseByAddress(env(), 'verify --against');
    if (!(await verifyAgainst({ data, from: against, passphrase: passphraseOf(), now: now() }, say)))
      process.exitCode = 1;
  }
  if (!folder || !existsSync(join(folder, 'backup.json'))) {
    const places = folder ? placesIn(folder) : await placesOf(env());
    if (places.all.length === 0) throw new Error(`${folder ?? data} holds neither databases nor a backup.`);
    wellOr1(await verifyAll(places, say));
    return;
  }
  const faults = await verifyBackup(folder, passphraseOf());
  for (const fault of faults) say(fault);
  if (faults.length > 0) process.exitCode = 1;
  else say('The backup holds.');
}

async function wayIn(command: 'reset-link' | 'forget-factor', email: string): Promise<void> {
  await withControl(env(), (control) =>
    command === 'reset-link' ? resetLink(control, env(), email, say) : forgetFactor(control, email, say),
  );
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'with-secret': { type: 'boolean', default: false },
      'without-secret': { type: 'boolean', default: false },
      stopped: { type: 'boolean', default: false },
      against: { type: 'string' },
      all: { type: 'boolean' },
    },
  });
  const [command, first, second] = positionals;
  const data = process.env['CLEARWAY_DATA'] ?? './data';
  if (command === 'backup') await backUp(data, needed(first, 'a new folder'), values['with-secret']);
  else if (command === 'restore')
    await restore({ ...restoring(data, first), without: values['without-secret'] }, say);
  else if (command === 'verify') await verify(data, first, values.against);
  else if (command === 'rebuild') wellOr1(await rebuildAll(await placesOf(env()), values.stopped, say));
  else if (command === 'migrate') wellOr1(await migrateAll(await placesOf(env()), values['dry-run'], say));
  else if (command === 'export') {
    const wanted = { team: needed(first, 'a team'), to: needed(second, 'a file'), at: now() };
    await exportTeam(await placesOf(env()), wanted);
  } else if (command === 'new-secret') await changeSecret(env(), say);
  else if (command === 'reset-link' || command === 'forget-factor')
    await wayIn(command, needed(first, 'an e-mail address'));
  else say(help);
}

run().catch((trouble: unknown) => {
  process.stderr.write(`${trouble instanceof Error ? trouble.message : String(trouble)}\n`);
  process.exit(1);
});
