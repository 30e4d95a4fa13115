/** Forgets what has ended: sessions, codes, links, counts, old deliveries and sent mail. */
import { later, wallClock } from '../clock.ts';
import type { Service } from '../running.ts';

const daySeconds = 86_400;
/** Days that spent things stay for their lists. */
const keptDays = 30;

export async function sweep({ control, now }: Pick<Service, 'control' | 'now'>): Promise<void> {
  const at = now();
  const old = later(at, -keptDays * daySeconds);
  const ended = ['joining', 'browser_code', 'browser_token', 'api_key', 'sso_visit', 'sign_up'].map(
    (table) => ({
      sql: `DELETE FROM ${table} WHERE expires_at <= ?`,
      args: [at],
    }),
  );
  await control.write([
    ...ended,
    { sql: 'DELETE FROM session WHERE expires_at <= ?', args: [wallClock()] },
    { sql: 'DELETE FROM verification WHERE expires_at <= ?', args: [wallClock()] },
    { sql: 'DELETE FROM throttle WHERE ends_at <= ?', args: [at] },
    { sql: 'DELETE FROM client_link WHERE expires_at <= ? OR revoked_at <= ?', args: [old, old] },
    { sql: "DELETE FROM delivery WHERE at <= ? AND state <> 'waiting'", args: [old] },
    { sql: "DELETE FROM mail WHERE at <= ? AND state <> 'waiting'", args: [old] },
    { sql: 'DELETE FROM notice WHERE at <= ? AND read', args: [old] },
    { sql: 'DELETE FROM browser WHERE ended_at <= ?', args: [old] },
  ]);
}
