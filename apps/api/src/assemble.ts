/** Puts the service together from its databases, its clock and its environment; main.ts and testing.ts both do it here. */
import type { Identity } from './asker.ts';
import type { Auth } from './auth.ts';
import type { Env } from './env.ts';
import { noJobs } from './jobs.ts';
import { tellHooks } from './reach/hook-queue.ts';
import { openPresence } from './presence.ts';
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
  return {
    ...parts,
    origin,
    presence: openPresence(parts.live),
    cookies,
    jobs: noJobs,
    tellHooks: (team, type, data) => tellHooks(parts, team, type, data),
    identity: parts.identity ?? openIdentity({ control, cookies, now }),
    auth: lazyAuth(parts, cookies, origin),
  };
}

const localOrigin = ({ port }: Env) => `http://127.0.0.1:${port}`;

function lazyAuth({ control }: Parts, cookies: Service['cookies'], origin: string): () => Promise<Auth> {
  let opened: Promise<Auth> | undefined;
  return () => {
    opened ??= import('./auth.ts').then(({ openAuth }) =>
      openAuth({ control, origin, ...cookies, sendReset: noMail, sendVerification: noMail }),
    );
    return opened;
  };
}

const noMail = async () => {};
