/**
 * Signs in who came back from a provider. A provider speaks for its team and its domains only: the session opens that
 * team and nothing else, so that no team can sign in as somebody into another (docs/decisions/0031).
 */
import { randomUUID } from 'node:crypto';
import { permissionShape } from '@clearway/contract/wire';
import type { Context } from 'hono';
import { beginSession } from '../begin-session.ts';
import { wallClock } from '../clock.ts';
import { addMember } from '../joining.ts';
import type { Service } from '../running.ts';
import type { Arrival } from './visit.ts';

/** False when the provider does not speak for the address, or nobody joins this team by themselves. */
export async function arrive(c: Context, service: Service, { sso, claims }: Arrival): Promise<boolean> {
  const team = String(sso['team']);
  const email = typeof claims['email'] === 'string' ? claims['email'].toLowerCase() : '';
  const name =
    typeof claims['name'] === 'string' && claims['name'].trim() !== ''
      ? claims['name'].trim().slice(0, 100)
      : email;
  if (!isVerified(claims['email_verified']) || !(await speaksFor(service, team, email))) return false;
  const known = await userOf(service, team, claims.sub, email);
  const member = known !== null && (await isMember(service, team, known));
  const joinAs = permissionShape.safeParse(sso['join_as']);
  if (!member && !joinAs.success) return false;
  const user = known ?? (await makeUser(service, { team, subject: claims.sub, email, name }));
  if (!member && joinAs.success)
    await addMember(service, { team, permission: joinAs.data }, { user, name, email });
  await beginSession(c, service, user, team);
  service.log.info({ user, team }, 'signed in by a provider');
  return true;
}

/** Left out by providers whose addresses are all their own; some write the truth as text. */
const isVerified = (said: unknown): boolean => said === undefined || said === true || said === 'true';

async function speaksFor({ control }: Service, team: string, email: string): Promise<boolean> {
  const domain = email.split('@')[1] ?? '';
  return (
    (
      await control.read({
        sql: 'SELECT 1 FROM sso_domain WHERE domain = ? AND team = ?',
        args: [domain, team],
      })
    ).length > 0
  );
}

const providerId = (team: string) => `oidc ${team}`;

/** The user known by the provider's subject, else by the address. */
async function userOf(
  { control }: Service,
  team: string,
  subject: string,
  email: string,
): Promise<string | null> {
  const [row] = await control.read({
    sql: `SELECT user_id AS id FROM account WHERE provider_id = ? AND account_id = ?
      UNION ALL SELECT id FROM user WHERE email = ? LIMIT 1`,
    args: [providerId(team), subject, email],
  });
  return row ? String(row['id']) : null;
}

type NewUser = {
  readonly team: string;
  readonly subject: string;
  readonly email: string;
  readonly name: string;
};

async function makeUser({ control }: Service, { team, subject, email, name }: NewUser): Promise<string> {
  const id = randomUUID();
  const at = wallClock();
  await control.write([
    {
      sql: 'INSERT INTO user (id, name, email, email_verified, created_at, updated_at) VALUES (?, ?, ?, 1, ?, ?)',
      args: [id, name, email, at, at],
    },
    {
      sql: 'INSERT INTO account (id, account_id, provider_id, user_id, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
      args: [randomUUID(), subject, providerId(team), id, at, at],
    },
  ]);
  return id;
}

async function isMember({ control }: Service, team: string, user: string): Promise<boolean> {
  return (
    (
      await control.read({
        sql: 'SELECT 1 FROM member WHERE team = ? AND user = ? AND left_at IS NULL',
        args: [team, user],
      })
    ).length > 0
  );
}
