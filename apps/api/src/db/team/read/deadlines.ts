/** Everything that expires, soonest first, with the clients it is of. */
import type { ClocksReply, RunningClock } from '@clearway/contract/deadlines';
import { addDays, type Day, weekday } from '@clearway/domain/day';
import type { Database, Row } from '../../database.ts';
import { cursorOf, cursorText } from './cursor.ts';
import { all, type Condition } from './filters.ts';
import { dayIn, textOf } from './line-row.ts';

export type ClocksWanted = {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly clock?: string | undefined;
  readonly owner?: string | undefined;
  readonly client?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
};
const usual = 50;
const most = 200;
const named = 5;
/** Clocks nobody has published a length of come last. */
const end = "coalesce(c.lapses_at, '9999')";

/** Clients a record counts for: itself, those of the profile, those in which the person appears. */
const clientsOfRecord = (record: string) => `
  SELECT client FROM client_line WHERE client = ${record}
  UNION SELECT client FROM client_profile WHERE survivor = ${record}
  UNION SELECT client FROM client_person WHERE survivor = ${record}
  UNION SELECT l.client FROM profile_person h JOIN client_profile l ON l.survivor = h.profile WHERE h.survivor = ${record}`;

function conditions(wanted: ClocksWanted): Condition {
  const clocks = (wanted.clock ?? '').split(',').filter((one) => one !== '');
  const when = (sql: string, value: string | undefined): Condition | null =>
    value ? { sql, args: [value] } : null;
  const owned = `EXISTS (SELECT 1 FROM client_line o WHERE o.owner = ? AND o.client IN (${clientsOfRecord('c.record')}))`;
  const named = clocks.length > 0 ? JSON.stringify(clocks) : undefined;
  const parts = [
    when('c.last_day >= ?', wanted.from),
    when('c.last_day <= ?', wanted.to),
    when('c.clock IN (SELECT value FROM json_each(?))', named),
    when(`? IN (${clientsOfRecord('c.record')})`, wanted.client),
    when(owned, wanted.owner),
  ];
  return all(parts.filter((part) => part !== null));
}

/** One page of clocks. */
export async function clocksPage(db: Database, wanted: ClocksWanted, now: string): Promise<ClocksReply> {
  const limit = Math.min(most, Math.max(1, Number(wanted.limit ?? usual)));
  const { sql, args } = conditions(wanted);
  const cursor = cursorOf(wanted.cursor);
  const after = cursor ? ` AND (${end}, c.record || c.thing || c.clock) > (?, ?)` : '';
  const rows = await db.read({
    sql: `SELECT c.*, n.name, ${end} AS key, c.record || c.thing || c.clock AS place FROM open_clock c JOIN named n ON n.record = c.record
      WHERE ${sql}${after} ORDER BY ${end}, place LIMIT ?`,
    args: [...args, ...(cursor ? [cursor.key, cursor.client] : []), limit + 1],
  });
  const weeks = await db.read({
    sql: `SELECT c.last_day, count(*) AS n FROM open_clock c WHERE c.last_day IS NOT NULL AND ${sql} GROUP BY c.last_day`,
    args,
  });
  const [count] = await db.read({ sql: `SELECT count(*) AS n FROM open_clock c WHERE ${sql}`, args });
  const any = conditions({ ...wanted, clock: undefined });
  const kinds = await db.read({
    sql: `SELECT c.clock, count(*) AS n FROM open_clock c WHERE ${any.sql} GROUP BY c.clock`,
    args: any.args,
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    now,
    clocks: await Promise.all(shown.map((row) => clockOf(db, row))),
    next: last
      ? cursorText({ segment: 0, key: String(last['key']), client: String(last['place']), at: '' })
      : null,
    total: Number(count?.['n'] ?? 0),
    weeks: weeksOf(weeks),
    kinds: Object.fromEntries(kinds.map((row) => [String(row['clock']), Number(row['n'])])),
  };
}

async function clockOf(db: Database, row: Row): Promise<RunningClock> {
  const record = String(row['record']);
  const clients = await db.read({
    sql: `SELECT l.client, n.name, l.owner, count(*) OVER () AS n FROM client_line l JOIN named n ON n.record = l.client
      WHERE l.client IN (${clientsOfRecord('?1')}) ORDER BY l.sort LIMIT ${named}`,
    args: [record],
  });
  return {
    clock: String(row['clock']),
    record,
    recordName: String(row['name']),
    thing: String(row['thing']),
    system: row['system'] === 'PECOS' || row['system'] === 'NPPES' ? row['system'] : null,
    startedOn: dayIn(row['started_on']),
    lastDay: dayIn(row['last_day']),
    actBy: dayIn(row['act_by']),
    risksAt: textOf(row['risks_at']),
    lapsesAt: textOf(row['lapses_at']),
    weekend: Number(row['weekend']) === 1,
    chaseDays: row['chase_days'] === null ? null : Number(row['chase_days']),
    clients: clients.map((one) => ({
      id: String(one['client']),
      name: String(one['name']),
      owner: textOf(one['owner']),
    })),
    clientCount: Number(clients[0]?.['n'] ?? 0),
  };
}

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

function weeksOf(rows: readonly Row[]): ClocksReply['weeks'] {
  const weeks = new Map<Day, number>();
  for (const row of rows) {
    const day = dayIn(row['last_day']);
    if (day) weeks.set(mondayOf(day), (weeks.get(mondayOf(day)) ?? 0) + Number(row['n']));
  }
  return [...weeks].sort().map(([from, count]) => ({ from, count }));
}
