/** A session made by us, in the form better-auth makes its own. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { wallClock } from './clock.ts';
import { sessionSeconds, setSessionCookie } from './cookie.ts';
import type { Service } from './running.ts';

/** Signs the user in. `team`: whose provider spoke for them; null when they proved themselves to us. */
export async function beginSession(
  c: Context,
  { control, cookies }: Service,
  user: string,
  team: string | null,
): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  const at = wallClock();
  await control.write([
    {
      sql: 'INSERT INTO session (id, token, user_id, expires_at, user_agent, sso_team, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      args: [
        randomUUID(),
        token,
        user,
        at + sessionSeconds * 1000,
        c.req.header('user-agent') ?? null,
        team,
        at,
        at,
      ],
    },
  ]);
  setSessionCookie(c, token, cookies);
}
