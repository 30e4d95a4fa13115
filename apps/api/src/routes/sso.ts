/** Single sign-on of a team: set by an owner, for the domain of their own address. */
import type { ssoBody } from '@clearway/contract/sso';
import { permissionShape } from '@clearway/contract/wire';
import type * as z from 'zod/mini';
import type { Answers } from '../answers.ts';
import type { Asker } from '../asker.ts';
import { clientAddress } from '../client-address.ts';
import { isConflict } from '../db/database.ts';
import { Trouble } from '../problem.ts';
import { AddressRefused } from '../reach/guarded-fetch.ts';
import { seal, unseal } from '../reach/sealed.ts';
import type { Service } from '../running.ts';
import { callbackAddress } from '../sso/callback-address.ts';
import { throttle } from '../throttle.ts';

type Wanted = z.infer<typeof ssoBody>;

export const ssoAnswers = {
  ssoFind: async ({ c, service, body }) => {
    await throttle(service, [
      { key: `sso from ${clientAddress(c, service.env.trustedProxies)}`, tries: 60, seconds: 900 },
    ]);
    const [row] = await service.control.read({
      sql: 'SELECT team FROM sso_domain WHERE domain = ?',
      args: [body.email.split('@')[1] ?? ''],
    });
    return { path: row ? `/sso/${String(row['team'])}/start` : null };
  },

  sso: async ({ service, asker }) => shown(service, asker),

  setSso: async ({ service, asker, body }) => {
    await refuseDomains(service, asker, body.domains);
    const clientSecret = body.clientSecret ?? (await keptSecret(service, asker));
    await tryProvider(service, { ...body, clientSecret });
    await keep(service, asker, body, clientSecret);
    return shown(service, asker);
  },

  removeSso: async ({ service, asker }) => {
    await service.control.write([
      { sql: 'DELETE FROM sso WHERE team = ?', args: [asker.team] },
      { sql: 'DELETE FROM session WHERE sso_team = ?', args: [asker.team] },
    ]);
    return { ok: true };
  },
} satisfies Partial<Answers>;

/** Nobody speaks for a domain that is not their own; where mail is set the address must be proven. */
async function refuseDomains(
  { control, env }: Service,
  { user, email }: Asker,
  domains: readonly string[],
): Promise<void> {
  const own = email.split('@')[1];
  const [row] = await control.read({ sql: 'SELECT email_verified FROM user WHERE id = ?', args: [user] });
  const proven = env.smtp === null || Boolean(row?.['email_verified']);
  if (proven && domains.every((domain) => domain === own)) return;
  const message = proven
    ? 'The domain must be the one of your own address.'
    : 'Confirm your own address first, by the link in the mail.';
  throw new Trouble('malformed', { field: 'domains', message });
}

async function keptSecret({ control, cookies }: Service, { team }: Asker): Promise<string | null> {
  const [row] = await control.read({ sql: 'SELECT client_secret FROM sso WHERE team = ?', args: [team] });
  const sealed = row?.['client_secret'];
  return typeof sealed === 'string' ? unseal(sealed, cookies.secret) : null;
}

async function tryProvider(
  service: Service,
  { issuer, clientId, clientSecret }: { issuer: string; clientId: string; clientSecret: string | null },
): Promise<void> {
  if (!issuer.startsWith('https:') && !service.env.privateHooks)
    throw new Trouble('address-refused', { field: 'issuer' });
  const { discover } = await import('../sso/provider.ts');
  await discover(service, { issuer, clientId, clientSecret }).catch((trouble: unknown) => {
    const cause = trouble instanceof Error ? trouble.cause : undefined;
    const refused = trouble instanceof AddressRefused || cause instanceof AddressRefused;
    throw new Trouble(refused ? 'address-refused' : 'provider-unreachable', { field: 'issuer' });
  });
}

async function keep(
  { control, cookies, random }: Service,
  { team }: Asker,
  body: Wanted,
  clientSecret: string | null,
): Promise<void> {
  const sealed = clientSecret === null ? null : seal(clientSecret, cookies.secret, random);
  try {
    await control.write([
      {
        sql: `INSERT INTO sso (team, issuer, client_id, client_secret, join_as, required) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (team) DO UPDATE SET issuer = excluded.issuer, client_id = excluded.client_id, client_secret = excluded.client_secret,
            join_as = excluded.join_as, required = excluded.required`,
        args: [team, body.issuer, body.clientId, sealed, body.joinAs, body.required],
      },
      { sql: 'DELETE FROM sso_domain WHERE team = ?', args: [team] },
      ...body.domains.map((domain) => ({
        sql: 'INSERT INTO sso_domain (domain, team) VALUES (?, ?)',
        args: [domain, team],
      })),
    ]);
  } catch (trouble) {
    if (isConflict(trouble))
      throw new Trouble('address-taken', {
        field: 'domains',
        message: 'Another team signs in with this domain.',
      });
    throw trouble;
  }
}

async function shown(service: Service, { team }: Asker) {
  const redirect = callbackAddress(service);
  const [row] = await service.control.read({ sql: 'SELECT * FROM sso WHERE team = ?', args: [team] });
  if (!row) return { sso: null, redirect };
  const domains = await service.control.read({
    sql: 'SELECT domain FROM sso_domain WHERE team = ? ORDER BY domain',
    args: [team],
  });
  const joinAs = permissionShape.safeParse(row['join_as']);
  return {
    redirect,
    sso: {
      issuer: String(row['issuer']),
      clientId: String(row['client_id']),
      hasSecret: row['client_secret'] !== null,
      domains: domains.map(({ domain }) => String(domain)),
      joinAs: joinAs.success ? joinAs.data : null,
      required: Boolean(row['required']),
      redirect,
    },
  };
}
