/**
 * Counts tries of what may be guessed. The counts stand in the control database, so they hold across processes and
 * restarts; keys are hashed, so that no address of a person stands there.
 */
import { later } from './clock.ts';
import type { Database } from './db/database.ts';
import { Trouble } from './problem.ts';
import { hashOf } from './tokens.ts';

export type Limit = {
  /** What is counted, e.g. `sign-in someone@example.com from 203.0.113.9`. */
  readonly key: string;
  readonly tries: number;
  readonly seconds: number;
};

type Guarded = { readonly control: Database; readonly now: () => string };

/** Counts one try for each limit; throws `too-many` with the wait when one of them is used up. */
export async function throttle({ control, now }: Guarded, limits: readonly Limit[]): Promise<void> {
  const at = now();
  const results = await control.write(limits.map((limit) => count(limit, at)));
  const waits = results.flatMap(({ rows: [row] }, at_) => {
    const over = Number(row?.['count']) > (limits[at_]?.tries ?? 0);
    return over ? [Math.ceil((Date.parse(String(row?.['ends_at'])) - Date.parse(at)) / 1000)] : [];
  });
  if (waits.length > 0) throw new Trouble('too-many', { retryAfter: Math.max(1, ...waits) });
}

/** Forgets the tries of a key, after one that was right. */
export async function forgive({ control }: Guarded, keys: readonly string[]): Promise<void> {
  await control.write(
    keys.map((key) => ({ sql: 'DELETE FROM throttle WHERE key = ?', args: [hashOf(key)] })),
  );
}

/** A window that ends later than one begun now was begun under a clock that has been set back since: it is over too. */
function count({ key, seconds }: Limit, now: string) {
  return {
    sql: `INSERT INTO throttle (key, count, ends_at) VALUES (?1, 1, ?2)
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN ends_at <= ?3 OR ends_at > ?2 THEN 1 ELSE count + 1 END,
        ends_at = CASE WHEN ends_at <= ?3 OR ends_at > ?2 THEN ?2 ELSE ends_at END
      RETURNING count, ends_at`,
    args: [hashOf(key), later(now, seconds), now],
  };
}
