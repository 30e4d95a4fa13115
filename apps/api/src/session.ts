/**
 * Who is asking: the cookie of the dashboard, the token of an extension, or an API key. One read of the control
 * database tells it all, membership included, so a removed member or an ended session is out at the next request.
 */
import type { Scope } from '@clearway/contract/call';
import { permissionShape } from '@clearway/contract/wire';
import { isId, type TeamId } from '@clearway/domain/id';
import type { Context } from 'hono';
import type { Asker, Identity, Somebody, Via } from './asker.ts';
import { wallClock } from './clock.ts';
import { type CookieRules, sessionToken } from './cookie.ts';
import type { Database, Row } from './db/database.ts';
import { stillThere } from './idle.ts';
import { Trouble } from './problem.ts';
import { bearerOf, tokenHolder } from './token-holder.ts';

/** How long a session needs not say again who it is. */
const provedFor = 15 * 60_000;

type Parts = { readonly control: Database; readonly cookies: CookieRules; readonly now: () => string };

/** The Identity of the service. */
export function openIdentity(parts: Parts): Identity {
  return {
    somebody: async (c) => {
      const bearer = bearerOf(c);
      if (bearer === null) {
        const row = await sessionRow(parts, c);
        // A team's provider does not speak for an account that has a password of its own.
        return person(row, 'dashboard', !(row?.['by_provider'] && row['has_password']));
      }
      const row = await tokenHolder(parts, bearer);
      return row ? person(row, viaOf(row), false) : null;
    },
    proved: async (c) => {
      const row = await sessionRow(parts, c);
      return row !== null && Number(row['proved_at']) > wallClock() - provedFor;
    },
    asker: async (c, team) => {
      if (!isId('team', team)) return null;
      const bearer = bearerOf(c);
      return bearer === null ? byCookie(parts, c, team) : byToken(parts, bearer, team);
    },
  };
}

const person = (row: Row | null, via: Via, cookie: boolean): Somebody | null =>
  row && { user: String(row['user']), name: String(row['name']), email: String(row['email']), via, cookie };

const viaOf = (row: Row): Via => (row['scopes'] === null ? 'panel' : 'api');

async function sessionRow({ control, cookies }: Parts, c: Context): Promise<Row | null> {
  const token = sessionToken(c, cookies);
  if (token === null) return null;
  const rows = await control.read({
    sql: `SELECT user.id AS user, user.name, user.email, session.sso_team IS NOT NULL AS by_provider,
        EXISTS (SELECT 1 FROM account WHERE user_id = user.id AND password IS NOT NULL) AS has_password, session.expires_at,
        coalesce(session.proved_at, session.created_at) AS proved_at
      FROM session JOIN user ON user.id = session.user_id WHERE session.token = ?`,
    args: [token],
  });
  return rows.find(alive) ?? null;
}

/** The end is compared here and not in the statement, so that the same question is remembered until something is written. */
const alive = (row: Row): boolean => Number(row['expires_at']) > wallClock();

const memberBySession = `
  SELECT user.id AS user, user.name, user.email, member.id AS member, member.permission, member.active_at,
    team.asks_second_factor, user.two_factor_enabled, session.strong, session.sso_team,
    EXISTS (SELECT 1 FROM sso WHERE sso.team = team.id AND sso.required) AS asks_sso, session.expires_at,
    team.idle_minutes, coalesce(session.present_at, session.created_at) AS present_at,
    EXISTS (SELECT 1 FROM member m JOIN team t ON t.id = m.team
      WHERE m.user = user.id AND m.left_at IS NULL AND t.idle_minutes IS NOT NULL) AS watched
  FROM session
  JOIN user ON user.id = session.user_id
  JOIN member ON member.user = user.id AND member.left_at IS NULL
  JOIN team ON team.id = member.team
  WHERE session.token = ? AND team.id = ?
    AND (session.sso_team IS NULL OR session.sso_team = team.id)`;

async function byCookie(parts: Parts, c: Context, team: TeamId): Promise<Asker | null> {
  const token = sessionToken(c, parts.cookies);
  if (token === null) return null;
  const rows = await parts.control.read({ sql: memberBySession, args: [token, team] });
  const row = rows.find(alive);
  const somebody = person(row ?? null, 'dashboard', true);
  if (!row || !somebody) return null;
  if (!(await stillThere(parts, c, token, row))) return null;
  for (const missing of asksOf(row, team))
    throw new Trouble(missing === 'sso' ? 'sso-required' : 'second-factor');
  await noteActive(parts, row);
  return { ...somebody, ...membership(row, team), scopes: null };
}

/** What a team asks of a sign-in and this one has not. An owner may always use a password, so that nobody is locked out. */
export function asksOf(row: Row, team: string): ('second-factor' | 'sso')[] {
  const bySso = row['sso_team'] === team;
  const missingSso = Boolean(row['asks_sso']) && !bySso && row['permission'] !== 'owner';
  const missingFactor = Boolean(row['asks_second_factor']) && !bySso && !row['strong'];
  return [...(missingSso ? (['sso'] as const) : []), ...(missingFactor ? (['second-factor'] as const) : [])];
}

async function byToken(parts: Parts, bearer: string, team: TeamId): Promise<Asker | null> {
  const row = await tokenHolder(parts, bearer);
  if (!row || row['team'] !== team) return null;
  const somebody = person(row, viaOf(row), false);
  if (!somebody) return null;
  await noteActive(parts, row);
  return { ...somebody, ...membership(row, team), scopes: scopesOf(row) };
}

function membership(row: Row, team: TeamId) {
  const member = String(row['member']);
  if (!isId('member', member)) throw new Error('A member of the control database has no id of a member.');
  return { member, team, permission: permissionShape.parse(row['permission']) };
}

function scopesOf(row: Row): readonly Scope[] | null {
  const all: readonly Scope[] = ['read', 'write', 'import', 'export'];
  const text = row['scopes'];
  return typeof text === 'string' ? all.filter((scope) => text.split(' ').includes(scope)) : null;
}

const quarterHour = 15 * 60_000;

/** Keeps when a member was last here, at most once a quarter hour, so that a request is not a write. */
async function noteActive({ control, now }: Parts, row: Row): Promise<void> {
  const at = now();
  const last = row['active_at'];
  if (typeof last === 'string' && Math.abs(Date.parse(at) - Date.parse(last)) < quarterHour) return;
  await control.write([
    { sql: 'UPDATE member SET active_at = ? WHERE id = ?', args: [at, String(row['member'])] },
  ]);
}
