/** Ways back in that need the machine: a link for a new password, and the end of a lost authenticator app. Service stopped. */
import { openControl } from '../db/control/open.ts';
import type { ControlDatabase } from '../db/database.ts';
import { ownFolder } from '../db/folder.ts';
import { homes } from '../db/homes.ts';
import type { Env } from '../env.ts';
import { serviceSecret } from '../secret.ts';
import type { Say } from './backup.ts';

/** Runs `work` on the control database of a folder that no service uses. */
export async function withControl(
  env: Env,
  work: (control: ControlDatabase) => Promise<void>,
): Promise<void> {
  const release = env.control ? () => {} : await ownFolder(env.data);
  const control = await openControl(homes(env).control);
  try {
    await work(control);
  } finally {
    control.close();
    release();
  }
}

const noRandom = (): never => {
  throw new Error('There is no secret in the data folder. Is CLEARWAY_DATA the right one?');
};

/** Prints a link that sets a new password within the hour; using it ends every session. */
export async function resetLink(control: ControlDatabase, env: Env, email: string, say: Say): Promise<void> {
  const origin = env.publicUrl ?? `http://127.0.0.1:${env.port}`;
  const secret = serviceSecret(env.secret, env.data, noRandom);
  const paths: string[] = [];
  const sendReset = async (_to: string, token: string) => {
    paths.push(`/reset#${token}`);
  };
  const { openAuth } = await import('../auth.ts');
  const rules = {
    control,
    secret,
    origin,
    secure: origin.startsWith('https:'),
    sendReset,
    sendVerification: sendReset,
  };
  await openAuth(rules).api.requestPasswordReset({ body: { email } });
  const [path] = paths;
  if (path === undefined) throw new Error('Nobody has an account with this address.');
  say(`Within the hour, once: ${origin}${path}`);
}

/** Takes the authenticator app and the passkeys of an account away; the password stays, every session ends. */
export async function forgetFactor(control: ControlDatabase, email: string, say: Say): Promise<void> {
  const [user] = await control.read({
    sql: 'SELECT id FROM user WHERE email = ?',
    args: [email.toLowerCase()],
  });
  if (!user) throw new Error('Nobody has an account with this address.');
  const id = String(user['id']);
  const tables = ['two_factor', 'passkey', 'session'].map((table) => ({
    sql: `DELETE FROM ${table} WHERE user_id = ?`,
    args: [id],
  }));
  await control.write([
    ...tables,
    { sql: 'UPDATE user SET two_factor_enabled = 0 WHERE id = ?', args: [id] },
  ]);
  say('They sign in with their password alone now, and can set up a second factor anew.');
}
