/**
 * A team may say after how long a session ends whose person is not there. A page asks by itself too, when others change
 * something, so it says with each request how long nobody touched it; what says nothing is taken as touched now.
 */
import type { Context } from 'hono';
import { wallClock } from './clock.ts';
import type { Database, Row } from './db/database.ts';

const idleHeader = 'clearway-idle';
const minute = 60_000;

/** Milliseconds since the page that asks was touched. */
function untouched(c: Context): number {
  const seconds = Number(c.req.header(idleHeader) ?? 0);
  return seconds >= 0 ? seconds * 1000 : 0;
}

/** False when the session is over because nobody was there; else keeps, once a minute, when somebody was. */
export async function stillThere(
  { control }: { readonly control: Database },
  c: Context,
  token: string,
  row: Row,
): Promise<boolean> {
  const present = Number(row['present_at']);
  const allowed =
    row['idle_minutes'] === null ? Number.POSITIVE_INFINITY : Number(row['idle_minutes']) * minute;
  if (wallClock() - present > allowed) {
    await control.write([{ sql: 'DELETE FROM session WHERE token = ?', args: [token] }]);
    return false;
  }
  const touched = wallClock() - untouched(c);
  // A stream stays open by itself, and cannot say how long nobody touched its page.
  const byItself = c.req.path.endsWith('/live');
  if (row['watched'] && !byItself && touched - present >= minute)
    await control.write([
      { sql: 'UPDATE session SET present_at = ? WHERE token = ?', args: [touched, token] },
    ]);
  return true;
}
