/** Reports: counts as they are now, and what the index rows let us say about time. */
import type { ReportsReply } from '@clearway/contract/reports';
import { addDays, dayOf } from '@clearway/domain/day';
import { moveCodes, movers, states } from '@clearway/domain/state';
import type { Database, Row } from '../../database.ts';
import { countsOf } from './counts.ts';
import { mondayOf } from './deadlines.ts';
import { all, wide } from './filters.ts';
import { dayIn } from './line-row.ts';

type Spread = Omit<ReportsReply['spans'][number], 'span'>;
/** Edges of ages in days; ours to choose. */
const edges = [0, 7, 14, 30, 60, 90] as const;
/** Samples below this say nothing, and below the next little. */
const few = 5;
const fair = 20;

export async function reportsOf(
  db: Database,
  wanted: { weeks: number; owner?: string | undefined },
  now: string,
): Promise<ReportsReply> {
  const conditions = wide({ owner: wanted.owner }, now);
  const counts = await countsOf(db, conditions, now);
  const from = mondayOf(addDays(dayOf(now), -7 * (wanted.weeks - 1)));
  const states_ = [...states, 'half-open' as const].map((state) => ({
    state,
    count: counts.states[state] ?? 0,
  }));
  const told = await spanOf(db, 'told-approved', from);
  return {
    now,
    states: states_,
    movers: movers.map((mover) => ({ mover, count: counts.movers[mover] ?? 0 })),
    ages: await agesOf(db, conditions, now),
    stages: await stagesOf(db, conditions),
    members: await membersOf(db, Object.keys(counts.owners), now),
    throughput: await throughputOf(db, from, now),
    spans: [
      { span: 'asked-told', ...(await spanOf(db, 'asked-told', from)) },
      { span: 'told-approved', ...told },
      { span: 'asked-approved', ...(await spanOf(db, 'asked-approved', from)) },
      { span: 'added-ready', ...(await readySpan(db, from)) },
    ],
    forecast: await forecastOf(db, told),
  };
}

type Conditions = ReturnType<typeof wide>;

async function agesOf(db: Database, conditions: Conditions, now: string): Promise<ReportsReply['ages']> {
  const { sql, args } = all(conditions);
  const rows = await db.read({
    sql: `SELECT cast(julianday(?) - julianday(added_at) AS INTEGER) AS days, count(*) AS n FROM client_line
      WHERE ready_on IS NULL AND ${sql} GROUP BY 1`,
    args: [now, ...args],
  });
  return edges.map((from, index) => {
    const to = edges[index + 1];
    const inside = rows.filter(
      (row) => Number(row['days']) >= from && (to === undefined || Number(row['days']) < to),
    );
    return { from, to: to === undefined ? null : to - 1, count: sum(inside) };
  });
}

const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + Number(row['n']), 0);

async function stagesOf(db: Database, conditions: Conditions): Promise<ReportsReply['stages']> {
  const { sql, args } = all(conditions);
  const rows = await db.read({
    sql: `SELECT substr(move, -13, 2) AS code, count(*) AS n FROM client_line WHERE move IS NOT NULL AND ${sql} GROUP BY 1`,
    args,
  });
  return rows.flatMap((row) => {
    const stage = moveCodes[Number(row['code'])];
    return stage ? [{ stage, count: Number(row['n']) }] : [];
  });
}

/** One row a member who owns clients; null for those nobody owns. */
async function membersOf(
  db: Database,
  owners: readonly string[],
  now: string,
): Promise<ReportsReply['members']> {
  const rows = [];
  for (const owner of owners) {
    const counts = await countsOf(db, wide({ owner: owner || 'none' }, now), now);
    rows.push({
      member: owner || null,
      clients: counts.total,
      ready: counts.states['ready'] ?? 0,
      blocked: counts.states['blocked'] ?? 0,
      atRisk: counts.states['at-risk'] ?? 0,
      overdue: counts.overdue,
      ours: counts.movers['us'] ?? 0,
    });
  }
  return rows.sort((a, b) => b.clients - a.clients);
}

async function throughputOf(db: Database, from: string, now: string): Promise<ReportsReply['throughput']> {
  const [added = [], ready = [], changes = []] = await db.readAll([
    {
      sql: 'SELECT substr(added_at, 1, 10) AS day, count(*) AS n FROM client_line WHERE added_at >= ? GROUP BY 1',
      args: [from],
    },
    {
      sql: 'SELECT ready_on AS day, count(*) AS n FROM client_line WHERE ready_on >= ? GROUP BY 1',
      args: [from],
    },
    {
      sql: 'SELECT substr(received_at, 1, 10) AS day, count(*) AS n FROM change WHERE received_at >= ? GROUP BY 1',
      args: [from],
    },
  ]);
  const weeks = new Map<string, { added: number; ready: number; changes: number }>();
  for (let week = mondayOf(dayOf(`${from}T12:00:00Z`)); week <= dayOf(now); week = addDays(week, 7))
    weeks.set(week, { added: 0, ready: 0, changes: 0 });
  const count = (rows: readonly Row[], what: 'added' | 'ready' | 'changes') => {
    for (const row of rows) {
      const day = dayIn(row['day']);
      const week = day ? weeks.get(mondayOf(day)) : undefined;
      if (week) week[what] += Number(row['n']);
    }
  };
  count(added, 'added');
  count(ready, 'ready');
  count(changes, 'changes');
  return [...weeks].flatMap(([week, counts]) => {
    const day = dayIn(week);
    return day ? [{ week: day, ...counts }] : [];
  });
}

/** How long a span took, of those that ended since `from`. */
async function spanOf(db: Database, span: string, from: string): Promise<Spread> {
  const sql =
    'SELECT julianday(to_day) - julianday(from_day) AS days, count(*) AS n FROM span WHERE span = ? AND to_day >= ? GROUP BY 1 ORDER BY 1';
  return spreadOf(await db.read({ sql, args: [span, from] }));
}

async function readySpan(db: Database, from: string): Promise<Spread> {
  const sql = `SELECT max(0, cast(julianday(ready_on) - julianday(substr(added_at, 1, 10)) AS INTEGER)) AS days, count(*) AS n
    FROM client_line WHERE ready_on >= ? GROUP BY 1 ORDER BY 1`;
  return spreadOf(await db.read({ sql, args: [from] }));
}

/** Quantiles of days that come sorted, each with how often. */
export function spreadOf(rows: readonly Row[]): Spread {
  const sample = sum(rows);
  const at = (share: number): number | null => {
    let seen = 0;
    for (const row of rows) {
      seen += Number(row['n']);
      if (seen >= share * sample) return Number(row['days']);
    }
    return null;
  };
  return { sample, p20: at(0.2), median: at(0.5), p80: at(0.8) };
}

/** When what waits may be through: what answers took so far, and how much that says. */
async function forecastOf(db: Database, told: Spread): Promise<ReportsReply['forecast']> {
  const [row] = await db.read({ sql: 'SELECT count(*) AS n FROM asking WHERE told_on IS NOT NULL' });
  const says = told.sample < few ? 'nothing-yet' : told.sample < fair ? 'few' : 'fair';
  return { waiting: Number(row?.['n'] ?? 0), ...told, says };
}
