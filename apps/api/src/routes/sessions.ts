/** GET session: who is asking, in which teams, and what this service offers. */
import { permissionShape } from '@clearway/contract/wire';
import type { Context } from 'hono';
import type { Answers } from '../answers.ts';
import { wallClock } from '../clock.ts';
import { sessionSeconds, sessionToken, setSessionCookie } from '../cookie.ts';
import type { Row } from '../db/database.ts';
import type { Service } from '../running.ts';
import { asksOf } from '../session.ts';
import { bearerOf, tokenHolder } from '../token-holder.ts';
import { catalogueVersion, version } from '../version.ts';

const teamsOf = `
  SELECT team.id, team.name, team.asks_second_factor, member.id AS member, member.permission,
    EXISTS (SELECT 1 FROM sso WHERE sso.team = team.id AND sso.required) AS asks_sso,
    session.strong, session.sso_team
  FROM member JOIN team ON team.id = member.team LEFT JOIN session ON session.token = ?1
  WHERE member.user = ?2 AND member.left_at IS NULL AND (?3 IS NULL OR team.id = ?3)
    AND (session.sso_team IS NULL OR session.sso_team = team.id)
  ORDER BY team.name, team.id`;

export const sessionAnswers = {
  session: async ({ c, service }) => {
    const somebody = await service.identity.somebody(c);
    if (somebody) await prolong(c, service);
    return {
      user: somebody && (await userOf(service, somebody.user)),
      teams: somebody ? await teamsFor(c, service, somebody.user) : [],
      service: { signUp: service.env.signUp, mail: service.env.smtp !== null, demo: service.demo },
      version,
      catalogue: catalogueVersion,
      now: service.now(),
    };
  },
} satisfies Partial<Answers>;

async function userOf({ control }: Service, user: string) {
  const [row] = await control.read({
    sql: 'SELECT id, name, email, email_verified, two_factor_enabled FROM user WHERE id = ?',
    args: [user],
  });
  if (!row) return null;
  return {
    id: String(row['id']),
    name: String(row['name']),
    email: String(row['email']),
    emailVerified: Boolean(row['email_verified']),
    secondFactor: Boolean(row['two_factor_enabled']),
  };
}

const day = 86_400_000;
/** However much it is used, a sign-in ends after this. */
const longest = 30 * day;

/** A session that is used lives on: its end moves once a day, and never past the longest life of a sign-in. */
async function prolong(c: Context, { control, cookies }: Service): Promise<void> {
  const token = bearerOf(c) === null ? sessionToken(c, cookies) : null;
  if (token === null) return;
  const [moved] = await control.write([
    {
      sql: 'UPDATE session SET expires_at = min(?, created_at + ?), updated_at = ? WHERE token = ? AND updated_at < ?',
      args: [wallClock() + sessionSeconds * 1000, longest, wallClock(), token, wallClock() - day],
    },
  ]);
  if (moved?.rowsAffected === 1) setSessionCookie(c, token, cookies);
}

/** All teams of a cookie's user; the one team of an extension's token or a key. */
async function teamsFor(c: Context, service: Service, user: string) {
  const bearer = bearerOf(c);
  const holder = bearer === null ? null : await tokenHolder(service, bearer);
  const token = bearer === null ? sessionToken(c, service.cookies) : null;
  const rows = await service.control.read({
    sql: teamsOf,
    args: [token, user, holder ? String(holder['team']) : null],
  });
  return rows.map((row) => line(row, bearer === null));
}

const line = (row: Row, cookie: boolean) => ({
  id: String(row['id']),
  name: String(row['name']),
  member: String(row['member']),
  permission: permissionShape.parse(row['permission']),
  asks: cookie ? asksOf(row, String(row['id'])) : [],
});
