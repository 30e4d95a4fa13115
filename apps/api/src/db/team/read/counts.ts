/** Counts of the list. Without a filter they come from counters, so they do not grow with it. */
import type { ClientsReply } from '@clearway/contract/clients';
import { addDays, type Day, dayOf } from '@clearway/domain/day';
import { readLine } from '@clearway/domain/standing';
import type { Database, Row, Statement } from '../../database.ts';
import { bucket } from '../lines.ts';
import { all, type Condition, untouchedBefore } from './filters.ts';
import { baseOf, dayIn, moveOf } from './line-row.ts';

export type Counts = ClientsReply['counts'] & { readonly total: number };

const columns = 'half, worst, mover, act_by, risks_at, lapses_at, n';

/** All lines that pass the conditions, counted by what they are at `now`. */
export async function countsOf(db: Database, conditions: readonly Condition[], now: string): Promise<Counts> {
  const { sql, args } = all(conditions);
  const buckets: Statement =
    conditions.length === 0
      ? { sql: `SELECT ${columns} FROM line_count` }
      : {
          sql: `SELECT ${named(bucket)}, count(*) AS n FROM client_line WHERE ${sql} GROUP BY 1, 2, 3, 4, 5, 6`,
          args,
        };
  const untouched = {
    sql: `SELECT count(*) AS n FROM client_line WHERE touched_at < ? AND ${sql}`,
    args: [untouchedBefore(now), ...args],
  };
  const owners = {
    sql: `SELECT coalesce(owner, '') AS owner, count(*) AS n FROM client_line WHERE ${sql} GROUP BY 1`,
    args,
  };
  const [rows = [], [stale] = []] = await db.readAll([buckets, untouched]);
  const owned = conditions.length === 0 ? await allOwners(db, owners) : await db.read(owners);
  const today = dayOf(now);
  const near = { now, today, week: addDays(today, 7) };
  const counts = rows.reduce((sum, row) => add(sum, row, near), emptied());
  return {
    ...counts,
    untouched: Number(stale?.['n'] ?? 0),
    owners: Object.fromEntries(owned.map((row) => [String(row['owner']), Number(row['n'])])),
  };
}

type Owned = { readonly sequence: number; readonly rows: readonly Row[] };
/** How many clients each member owns, as of a sequence; it changes with changes only, not with the hour. */
const owned = new WeakMap<Database, Owned>();

async function allOwners(db: Database, statement: Statement): Promise<readonly Row[]> {
  const [head] = await db.read({ sql: 'SELECT max(sequence) AS n FROM change' });
  const sequence = Number(head?.['n'] ?? 0);
  const before = owned.get(db);
  if (before?.sequence === sequence) return before.rows;
  const rows = await db.read(statement);
  owned.set(db, { sequence, rows });
  return rows;
}

const names = ['half', 'worst', 'mover', 'act_by', 'risks_at', 'lapses_at'];
const named = (expressions: string): string =>
  splitTop(expressions)
    .map((one, index) => `${one} AS ${names[index]}`)
    .join(', ');
/** Commas inside brackets do not part. */
const splitTop = (text: string): readonly string[] => text.split(/,(?![^(]*\))/);

type Sum = {
  states: Record<string, number>;
  movers: Record<string, number>;
  overdue: number;
  week: number;
  untouched: number;
  owners: Record<string, number>;
  total: number;
};
const emptied = (): Sum => ({
  states: {},
  movers: {},
  overdue: 0,
  week: 0,
  untouched: 0,
  owners: {},
  total: 0,
});

type Near = { readonly now: string; readonly today: Day; readonly week: Day };

function add(sum: Sum, row: Row, { now, today, week }: Near): Sum {
  const n = Number(row['n']);
  const orNull = (name: string) => (row[name] === '' ? null : String(row[name]));
  const move = moveOf(row['mover'] === '' ? null : `${row['mover']}|00|9999-12-31`);
  const half = Number(row['half']) === 1;
  const line = {
    needed: half ? 2 : 0,
    open: half ? 1 : 0,
    worst: baseOf(row['worst']),
    risksAt: orNull('risks_at'),
    lapsesAt: orNull('lapses_at'),
    actBy: null,
    move,
  };
  const read = readLine(line, now);
  const actBy = dayIn(row['act_by']);
  sum.total += n;
  sum.states[read.state] = (sum.states[read.state] ?? 0) + n;
  if (read.move) sum.movers[read.move.mover] = (sum.movers[read.move.mover] ?? 0) + n;
  if (actBy && actBy < today) sum.overdue += n;
  if (actBy && actBy >= today && actBy <= week) sum.week += n;
  return sum;
}
