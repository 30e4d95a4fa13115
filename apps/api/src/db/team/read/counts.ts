/** Counts of the list. Without a filter they come from counters, so they do not grow with it. */
import type { ClientsReply } from '@clearway/contract/clients';
import { addDays, dayOf } from '@clearway/domain/day';
import { rankOf } from '@clearway/domain/standing';
import { movers, states } from '@clearway/domain/state';
import type { Database, Row, Statement } from '../../database.ts';
import { bucket } from '../lines.ts';
import { all, type Condition, untouchedBefore } from './filters.ts';

export type Counts = ClientsReply['counts'] & { readonly total: number };

const overdue = 1;
const soon = 2;
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
  const today = dayOf(now);
  const buckets = some
    ? `SELECT ${named}, count(*) AS n FROM client_line WHERE ${sql} GROUP BY 1, 2, 3, 4, 5, 6`
    : 'SELECT * FROM line_count';
  const [rows = [], [stale] = [], owned = []] = await db.readAll([
    { sql: readAtNow(buckets), args: [now, now, now, today, addDays(today, 7), ...(some ? args : [])] },
    some ? staleAmong({ sql, args }, now) : staleOfAll(now),
    some ? ownersAmong({ sql, args }) : { sql: 'SELECT owner, n FROM owner_count' },
  ]);
  return {
    ...rows.reduce(add, { states: {}, movers: {}, overdue: 0, week: 0, total: 0 }),
    untouched: Number(stale?.['n'] ?? 0),
    owners: Object.fromEntries(owned.map((row) => [String(row['owner']), Number(row['n'])])),
  };
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

type Sum = {
  readonly states: Readonly<Record<string, number>>;
  readonly movers: Readonly<Record<string, number>>;
  readonly overdue: number;
  readonly week: number;
  readonly total: number;
};

const more = (counts: Readonly<Record<string, number>>, name: string | undefined, n: number) =>
  name === undefined ? counts : { ...counts, [name]: (counts[name] ?? 0) + n };

function add(sum: Sum, row: Row): Sum {
  const n = Number(row['n']);
  const due = Number(row['due']);
  const state = Number(row['half']) === 1 ? 'half-open' : states[Number(row['rank'])];
  const mover = row['mover'] === '' ? undefined : movers[Number(row['mover'])];
  return {
    states: more(sum.states, state, n),
    movers: more(sum.movers, mover, n),
    overdue: sum.overdue + (due === overdue ? n : 0),
    week: sum.week + (due === soon ? n : 0),
    total: sum.total + n,
  };
}
