/** The service's secret in a backup: without it second factors, signing keys and client secrets cannot be read. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../db/database.ts';
import type { Env } from '../env.ts';
import { fits, goWith, keepSecret, knownSecret, newSecret } from '../secret.ts';
import type { Say } from './backup.ts';
import { seal, unseal } from './sealed.ts';
import { withControl } from './way-in.ts';

const file = (folder: string, sealed: boolean) => join(folder, sealed ? 'secret.sealed' : 'secret');

/** Puts it into a backup: sealed with a passphrase, else readable by its owner only. */
export async function backUpSecret(to: string, secret: string, passphrase: string | null): Promise<void> {
  writeFileSync(file(to, false), `${secret}\n`, { mode: 0o600 });
  if (passphrase === null) return;
  await seal(file(to, false), file(to, true), passphrase);
  rmSync(file(to, false));
}

/** The secret in a backup; null when it holds none. Throws when the passphrase does not open it. */
export async function secretIn(from: string, passphrase: string | null): Promise<string | null> {
  const sealed = passphrase !== null;
  if (!existsSync(file(from, sealed))) return null;
  if (!sealed) return readFileSync(file(from, false), 'utf8').trim();
  const opened = join(from, '.secret.opened');
  try {
    await unseal(file(from, true), opened, passphrase);
    return readFileSync(opened, 'utf8').trim();
  } finally {
    rmSync(opened, { force: true });
  }
}

export type Fitting = {
  readonly from: string;
  readonly data: string;
  readonly passphrase: string | null;
  /** CLEARWAY_SECRET, which counts before any file. */
  readonly given: string | null;
  /** Restored without one: everything sealed with it is lost. */
  readonly without: boolean;
};

/** Throws, with what to do, unless the restored control database will run with the secret it goes with. */
export async function fitSecret(
  control: string,
  { from, data, passphrase, given, without }: Fitting,
): Promise<void> {
  const db = await openDatabase({ url: `file:${control}` });
  try {
    const known = knownSecret(given, data);
    const secret = known ?? (await secretIn(from, passphrase));
    if (!(await fits(db, secret))) {
      if (!without) throw new Error(advice(data, known !== null));
      await db.write([{ sql: 'DELETE FROM secret_mark' }]);
    } else if (known === null && secret !== null) keepSecret(data, secret);
    await db.client.execute('PRAGMA journal_mode = DELETE');
  } finally {
    db.close();
  }
}

const advice = (data: string, another: boolean) =>
  `${another ? 'The secret that is set' : 'This backup holds no secret, and there is none here: it'} does not go with its databases; nothing was restored. ` +
  `Put the file \`secret\` of the data folder that was backed up into ${data} (or set CLEARWAY_SECRET to it), and restore again. ` +
  'If it is lost, restore with --without-secret: everybody signs in anew, authenticator apps must be taken off with forget-factor, and signing keys of webhooks and client secrets of identity providers set again.';

/** A new secret, for one that is lost or known to others. The service must be stopped. */
export async function changeSecret(env: Env, say: Say): Promise<void> {
  await withControl(env, async (control) => {
    const old = join(env.data, 'secret');
    const made = env.secret ?? newSecret((bytes) => new Uint8Array(randomBytes(bytes)));
    if (env.secret === null) {
      if (existsSync(old)) renameSync(old, `${old}.old`);
      keepSecret(env.data, made);
    }
    await goWith(control, made);
    say(
      `${env.secret === null ? 'A new secret was made; the old one is in `secret.old`, delete it.' : 'CLEARWAY_SECRET counts from now on.'} ` +
        'Every session has ended. Who uses an authenticator app needs forget-factor. Webhooks and identity providers must be given their secrets again; waiting mail is lost.',
    );
  });
}
