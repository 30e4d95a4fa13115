/** Puts the service together from its databases, its clock and its environment; main.ts and testing.ts both do it here. */
import { newId } from '@clearway/domain/id';
import type { Identity } from './asker.ts';
import type { Auth } from './auth.ts';
import type { Env } from './env.ts';
import { jobsOf } from './jobs.ts';
import { openPresence } from './presence.ts';
import { presenceBetween } from './presence-between.ts';
import { sendReset, sendVerification } from './reach/account-mail.ts';
import { tellHooks } from './reach/hook-queue.ts';
import type { Service } from './running.ts';
import { serviceSecret } from './secret.ts';
import { openIdentity } from './session.ts';

export type Parts = Pick<
  Service,
  'env' | 'log' | 'control' | 'teams' | 'live' | 'now' | 'random' | 'report' | 'stopping' | 'demo'
> & {
  /** A double, for tests of what lies behind it. */
  readonly identity?: Identity;
};

export function assemble(parts: Parts): Service {
  const { env, control, now, random } = parts;
  const origin = env.publicUrl ?? localOrigin(env);
  const cookies = {
    secret: serviceSecret(env.secret, env.data, random),
    secure: origin.startsWith('https:'),
  };
  const made = {
    ...parts,
    origin,
    cookies,
    tellHooks: (...[team, type, data]: Parameters<Service['tellHooks']>) =>
      tellHooks(parts, team, type, data),
    identity: parts.identity ?? openIdentity({ control, cookies, now }),
    holder: newId('job', random),
    presence: control.local ? openPresence(parts.live) : presenceBetween(control, parts.live),
    bulk: new Set<string>(),
    auth: lazyAuth({ ...parts, cookies, origin }),
  };
  return { ...made, jobs: jobsOf(made) };
}

const localOrigin = ({ port }: Env) => `http://127.0.0.1:${port}`;

function lazyAuth(parts: Parts & Pick<Service, 'cookies' | 'origin'>): () => Promise<Auth> {
  const { control, cookies, origin } = parts;
  let opened: Promise<Auth> | undefined;
  return () => {
    const mail = { sendReset: sendReset(parts), sendVerification: sendVerification(parts) };
    opened ??= import('./auth.ts').then(({ openAuth }) => openAuth({ control, origin, ...cookies, ...mail }));
    return opened;
  };
}
