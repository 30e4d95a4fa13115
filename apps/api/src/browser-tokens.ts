/**
 * The tokens of a connected extension: an access token for an hour and a refresh token that gives the next round once.
 * A refresh token of an earlier round ends the browser when a later round was used: somebody copied it (RFC 9700,
 * 4.14.2). When no later round was used its reply was lost on the way, and the panel may ask again.
 */
import type { BrowserTokens } from '@clearway/contract/browsers';
import { permissionShape } from '@clearway/contract/wire';
import { newId } from '@clearway/domain/id';
import { later } from './clock.ts';
import type { Row, Statement } from './db/database.ts';
import { Trouble } from './problem.ts';
import type { Service } from './running.ts';
import { hashOf, isToken, newToken } from './tokens.ts';

const accessSeconds = 3600;
/** A panel not opened for so long is connected anew. */
const refreshSeconds = 90 * 86_400;

type Holder = { readonly browser: string; readonly round: number };

/** Connects a browser for a member and gives its first round. */
export async function connectBrowser(service: Service, member: string, name: string): Promise<BrowserTokens> {
  const browser = newId('browser', service.random);
  const insert = {
    sql: 'INSERT INTO browser (id, team, member, name, created_at) SELECT ?, team, id, ?, ? FROM member WHERE id = ? AND left_at IS NULL',
    args: [browser, name, service.now(), member],
  };
  return giveRound(service, { browser, round: 1 }, [insert]);
}

/** The next round for a refresh token; throws `no-session` when it is not good, and ends a browser whose token was copied. */
export async function refreshBrowser(service: Service, refreshToken: string): Promise<BrowserTokens> {
  const held = await holderOf(service, refreshToken);
  if (!held) throw new Trouble('no-session');
  const browser = String(held['browser']);
  const round = Number(held['round']);
  if (Number(held['used_later']) > 0) {
    await service.control.write([
      { sql: 'UPDATE browser SET ended_at = ? WHERE id = ?', args: [service.now(), browser] },
    ]);
    throw new Trouble('no-session');
  }
  const spent = {
    sql: 'DELETE FROM browser_token WHERE browser = ? AND (round > ? OR kind = ?)',
    args: [browser, round, 'access'],
  };
  const used = {
    sql: 'UPDATE browser_token SET used_at = ? WHERE hash = ?',
    args: [service.now(), hashOf(refreshToken)],
  };
  return giveRound(service, { browser, round: Number(held['newest']) + 1 }, [spent, used]);
}

async function holderOf({ control, now }: Service, refreshToken: string): Promise<Row | undefined> {
  if (!isToken('refresh', refreshToken)) return undefined;
  const [row] = await control.read({
    sql: `SELECT token.browser, token.round,
        (SELECT MAX(round) FROM browser_token WHERE browser = token.browser) AS newest,
        (SELECT COUNT(*) FROM browser_token AS later WHERE later.browser = token.browser AND later.round > token.round AND later.used_at IS NOT NULL) AS used_later
      FROM browser_token AS token
      JOIN browser ON browser.id = token.browser AND browser.ended_at IS NULL
      JOIN member ON member.id = browser.member AND member.left_at IS NULL
      WHERE token.hash = ? AND token.kind = 'refresh' AND token.expires_at > ?`,
    args: [hashOf(refreshToken), now()],
  });
  return row;
}

async function giveRound(
  service: Service,
  { browser, round }: Holder,
  first: readonly Statement[],
): Promise<BrowserTokens> {
  const { now, random, control } = service;
  const token = newToken('access', random);
  const refreshToken = newToken('refresh', random);
  const expiresAt = later(now(), accessSeconds);
  const keep = (hash: string, kind: string, ends: string) => ({
    sql: 'INSERT INTO browser_token (hash, browser, kind, round, expires_at) VALUES (?, ?, ?, ?, ?)',
    args: [hash, browser, kind, round, ends],
  });
  await control.write([
    ...first,
    keep(hashOf(token), 'access', expiresAt),
    keep(hashOf(refreshToken), 'refresh', later(now(), refreshSeconds)),
  ]);
  return { token, refreshToken, expiresAt, browser, ...(await standing(service, browser)) };
}

async function standing({ control }: Service, browser: string) {
  const [row] = await control.read({
    sql: `SELECT browser.name, team.id AS team, team.name AS team_name, member.id AS member, member.permission FROM browser
      JOIN team ON team.id = browser.team JOIN member ON member.id = browser.member WHERE browser.id = ?`,
    args: [browser],
  });
  if (!row) throw new Trouble('code-ended');
  return {
    team: { id: String(row['team']), name: String(row['team_name']) },
    member: String(row['member']),
    permission: permissionShape.parse(row['permission']),
    name: String(row['name']),
  };
}
