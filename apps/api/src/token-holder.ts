/** Whose a bearer token is: a connected extension's or an API key's. */
import type { Context } from 'hono';
import type { Database, Row } from './db/database.ts';
import { hashOf, isToken } from './tokens.ts';

/** The bearer token of a request; null when none is sent, and then the cookie speaks. */
export function bearerOf(c: Context): string | null {
  const header = c.req.header('authorization');
  return header === undefined ? null : header.replace(/^bearer +/i, '');
}

const who =
  'user.id AS user, user.name, user.email, member.id AS member, member.team, member.permission, member.active_at';

const byBrowser = `
  SELECT ${who}, NULL AS scopes, browser.id AS browser, token.used_at AS used_at, token.expires_at AS expires_at
  FROM browser_token AS token
  JOIN browser ON browser.id = token.browser AND browser.ended_at IS NULL
  JOIN member ON member.id = browser.member AND member.left_at IS NULL
  JOIN user ON user.id = member.user
  WHERE token.hash = ? AND token.kind = 'access'`;

const byKey = `
  SELECT ${who}, key.scopes, key.used_at, key.expires_at AS expires_at
  FROM api_key AS key
  JOIN member ON member.id = key.member AND member.left_at IS NULL
  JOIN user ON user.id = member.user
  WHERE key.hash = ?`;

/** The member behind a token, with `scopes` for a key; null when the token is not good, or its member left. */
export async function tokenHolder(
  parts: { control: Database; now: () => string },
  bearer: string,
): Promise<Row | null> {
  const { control, now } = parts;
  const isAccess = isToken('access', bearer);
  if (!isAccess && !isToken('key', bearer)) return null;
  const hash = hashOf(bearer);
  const rows = await control.read({ sql: isAccess ? byBrowser : byKey, args: [hash] });
  // The end is compared here, so that the same question is remembered until something is written.
  const row = rows.find((one) => String(one['expires_at']) > now());
  if (row && fresh(row['used_at'], now())) await noteUse(control, isAccess, hash, now());
  return row ?? null;
}

const hour = 3_600_000;
const fresh = (usedAt: unknown, now: string) =>
  typeof usedAt !== 'string' || Date.parse(now) - Date.parse(usedAt) > hour;

/** First use, then once an hour: it proves that a refreshed pair arrived (browsers.ts), and the lists show it. */
async function noteUse(control: Database, isAccess: boolean, hash: string, now: string): Promise<void> {
  const key = { sql: 'UPDATE api_key SET used_at = ? WHERE hash = ?', args: [now, hash] };
  const token = { sql: 'UPDATE browser_token SET used_at = ? WHERE hash = ?', args: [now, hash] };
  const browser = {
    sql: 'UPDATE browser SET used_at = ? WHERE id = (SELECT browser FROM browser_token WHERE hash = ?)',
    args: [now, hash],
  };
  await control.write(isAccess ? [token, browser] : [key]);
}
