/** Counts of the list. Without a filter they come from counters, so they do not grow with it. */
import type { ClientsReply } from '@clearway/contract/clients';
import { addDays, dayOf } from '@clearway/domain/day';
import { rankOf } from '@clearway/domain/standing';
import type { Database, Row, Statement } from '../../database.ts';
import { bucket } from '../lines.ts';
import { all, type Condition, untouchedBefore } from './filters.ts';
import { type Alike, overdue, soon, sumOf, type Tally, tallyOf } from './tally.ts';

export type Counts = ClientsReply['counts'] & { readonly total: number };

const blocked = rankOf('blocked');
const ready = rankOf('ready');

/**
 * Lines that look alike, read at an instant (bound three times), with the day of today and a week on: state, mover
 * and how soon, as `readLine` reads them. '' stands for null.
 */
const readAtNow = (buckets: string): string => `
  SELECT half, rank, mover, due, sum(n) AS n FROM (
    SELECT half, n,
      CASE WHEN worst = ${blocked} OR worst <= ${ready} THEN worst
        WHEN lapses_at <> '' AND lapses_at <= ? THEN ${rankOf('presumed-lapsed')}
        WHEN risks_at <> '' AND risks_at <= ? THEN ${rankOf('at-risk')} ELSE worst END AS rank,
      CASE WHEN worst <> ${blocked} AND lapses_at <> '' AND lapses_at <= ? THEN '0' ELSE mover END AS mover,
      CASE WHEN act_by = '' THEN 0 WHEN act_by < ? THEN ${overdue} WHEN act_by <= ? THEN ${soon} ELSE 0 END AS due
    FROM (${buckets}))
  GROUP BY 1, 2, 3, 4`;

/** All lines that pass the conditions, counted by what they are at `now`; of all lines the counters are read. */
export async function countsOf(db: Database, conditions: readonly Condition[], now: string): Promise<Counts> {
  const { sql, args } = all(conditions);
  const some = conditions.length > 0;
  const [[stale] = [], owned = []] = await db.readAll([
    some ? staleAmong({ sql, args }, now) : staleOfAll(now),
    some ? ownersAmong({ sql, args }) : { sql: 'SELECT owner, n FROM owner_count' },
  ]);
  return {
    ...(await tallied(db, some ? { sql, args } : null, now)),
    untouched: Number(stale?.['n'] ?? 0),
    owners: Object.fromEntries(owned.map((row) => [String(row['owner']), Number(row['n'])])),
  };
}

/** Counters that stand in memory are read at `now` here; elsewhere the database does it, and sends fewer rows. */
async function tallied(db: Database, some: Condition | null, now: string): Promise<Tally> {
  const counters = some ? null : await db.table('line_count');
  if (counters) return tallyOf(counters, now);
  const args = [now, now, now, dayOf(now), addDays(dayOf(now), 7), ...(some?.args ?? [])];
  const buckets = some
    ? `SELECT ${named}, count(*) AS n FROM client_line WHERE ${some.sql} GROUP BY 1, 2, 3, 4, 5, 6`
    : 'SELECT * FROM line_count';
  return sumOf((await db.read({ sql: readAtNow(buckets), args })).map(standsFor));
}

const ownersAmong = ({ sql, args }: Condition): Statement => ({
  sql: `SELECT coalesce(owner, '') AS owner, count(*) AS n FROM client_line WHERE ${sql} GROUP BY 1`,
  args,
});

const staleAmong = ({ sql, args }: Condition, now: string): Statement => ({
  sql: `SELECT count(*) AS n FROM client_line WHERE touched_at < ? AND ${sql}`,
  args: [untouchedBefore(now), ...args],
});

/** Whole days from their counter; of the day the instant falls into, its lines. */
const staleOfAll = (now: string): Statement => ({
  sql: `SELECT (SELECT coalesce(sum(n), 0) FROM touched_count WHERE day < substr(?1, 1, 10))
    + (SELECT count(*) FROM client_line WHERE touched_at >= substr(?1, 1, 10) AND touched_at < ?1) AS n`,
  args: [untouchedBefore(now)],
});

const names = ['half', 'worst', 'mover', 'act_by', 'risks_at', 'lapses_at'];
/** Commas inside brackets do not part. */
const named = bucket
  .split(/,(?![^(]*\))/)
  .map((one, index) => `${one} AS ${names[index]}`)
  .join(', ');

const standsFor = (row: Row): Alike => ({
  half: Number(row['half']) === 1,
  rank: Number(row['rank']),
  mover: String(row['mover']),
  due: Number(row['due']),
  n: Number(row['n']),
});
