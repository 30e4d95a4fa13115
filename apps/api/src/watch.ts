/**
 * Several processes over one server, without a broker between them: each looks, once a second, where the log of a team
 * ends that somebody listens to here, who has which client open, and how far bulk changes are; and tells its listeners.
 */
import type { TeamId } from '@clearway/domain/id';
import type { Database } from './db/database.ts';
import type { LiveEvent } from './live.ts';
import type { Service } from './running.ts';

type Parts = Pick<Service, 'control' | 'live' | 'now' | 'presence' | 'teams'>;

/** The look of one process; nothing to do where no other process writes. */
export function openWatch(parts: Parts): () => Promise<void> {
  const told = new Map<string, string>();
  return async () => {
    const listened = parts.control.local ? [] : parts.live.teams();
    for (const key of told.keys()) if (!listened.some((team) => key.startsWith(team))) told.delete(key);
    await Promise.all(listened.map((team) => watch(parts, team, told)));
  };
}

async function watch(parts: Parts, team: TeamId, told: Map<string, string>): Promise<void> {
  const { teams, live, presence, now } = parts;
  const seen = await teams.use(team, async ({ db, writer }) => ({
    sequence: writer.head().sequence,
    jobs: await underWay(db),
  }));
  const here = await presence.here(team, now());
  const events: readonly (readonly [string, LiveEvent])[] = [
    [`${team} sequence`, { event: 'sequence', data: { sequence: seen.sequence } }],
    [`${team} presence`, { event: 'presence', data: { here } }],
    ...seen.jobs.map((data): [string, LiveEvent] => [`${team} ${data.job}`, { event: 'job', data }]),
  ];
  for (const [key, event] of events) {
    const text = JSON.stringify(event);
    if (told.get(key) !== text) live.tell(team, event);
    told.set(key, text);
  }
}

/** Bulk changes that run somewhere, or ran lately: how far they are. */
async function underWay(db: Database) {
  const rows = await db.read({
    sql: `SELECT id, coalesce(sum(n), 0) AS total, coalesce(sum(n) FILTER (WHERE verdict <> 'waiting'), 0) AS done
      FROM job LEFT JOIN job_count ON job = id WHERE id IN (SELECT id FROM job ORDER BY started_at DESC LIMIT 3) GROUP BY id`,
  });
  return rows.map(({ id, done, total }) => ({ job: String(id), done: Number(done), total: Number(total) }));
}
