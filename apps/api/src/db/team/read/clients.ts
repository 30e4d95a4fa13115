/** The readiness list: filtered, sorted, by pages that go on from where the last ended. */
import type { ClientLine, ClientsQuery, ClientsReply } from '@clearway/contract/clients';
import type { BlockReason } from '@clearway/domain/progress';
import type { InValue } from '@libsql/client';
import type { Database, Row } from '../../database.ts';
import { blockReasonsOf } from './block-reasons.ts';
import { type Counts, countsOf } from './counts.ts';
import { type Cursor, cursorOf, cursorText } from './cursor.ts';
import { all, among, type Condition, narrow, wide } from './filters.ts';
import { extrasOf } from './line-extras.ts';
import { lineOf } from './line-row.ts';
import { clientsFound } from './search.ts';
import { mayHold, type Segment, segmentOf, segmentsAt } from './segments.ts';
import { withoutSoleOwner } from './sole-owner.ts';

const usual = 50;
const most = 200;

/** The reply of GET clients but for the sequence. A cursor goes on in the order of the moment its first page was read. */
export async function clientsList(
  db: Database,
  asked: ClientsQuery,
  now: string,
): Promise<Omit<ClientsReply, 'sequence'>> {
  const query = await withoutSoleOwner(db, asked);
  if (query.ids) return named(db, query.ids.split(',').slice(0, most), now);
  if (query.part === 'total')
    return { now, lines: [], next: null, total: await countOf(db, query, now), counts: uncounted };
  const cursor = cursorOf(query.cursor);
  const { clients, outer } = await outerOf(db, query, now);
  const inner = narrow(query, now);
  const limit = Math.min(most, query.limit === undefined ? usual : Number(query.limit));
  const page =
    limit > 0
      ? await pageOf(db, {
          conditions: [...outer, ...inner],
          sort: query.sort ?? 'urgency',
          path: pathOf(query, clients),
          states: listed(query.state),
          cursor,
          limit,
          now,
        })
      : { rows: [], next: null };
  const read = {
    now,
    lines: await linesOf(db, page.rows, now),
    next: page.next ? cursorText(page.next) : null,
  };
  if (query.part === 'lines') return { ...read, total: 0, counts: uncounted };
  const { total: passing, ...counts } = await countsOf(db, outer, now);
  return {
    ...read,
    total: totalIn({ ...counts, total: passing }, query) ?? (await total(db, [...outer, ...inner])),
    counts,
  };
}

/** All but state, mover and time, and the clients a search found. */
async function outerOf(db: Database, query: ClientsQuery, now: string) {
  const clients = await clientsFound(db, query.search);
  const outer: readonly Condition[] = [...wide(query, now), ...(clients ? [among(clients)] : [])];
  return { clients, outer };
}

const uncounted = { states: {}, movers: {}, overdue: 0, week: 0, untouched: 0, owners: {} };

/** Rows of client_line as lines of the contract. */
export async function linesOf(db: Database, rows: readonly Row[], now: string): Promise<ClientLine[]> {
  if (rows.length === 0) return [];
  const extras = await extrasOf(
    db,
    rows.map((row) => String(row['client'])),
  );
  const reasons = await blockReasonsOf(db, rows);
  return rows.flatMap((row) => {
    const extra = extras.get(String(row['client']));
    return extra ? [withReason(lineOf(row, extra, now), reasons)] : [];
  });
}

function withReason(line: ClientLine, reasons: ReadonlyMap<string, BlockReason>): ClientLine {
  const reason = line.move?.code === 'unblock' ? reasons.get(line.id) : undefined;
  return line.move && reason ? { ...line, move: { ...line.move, reason } } : line;
}

async function named(
  db: Database,
  ids: readonly string[],
  now: string,
): Promise<Omit<ClientsReply, 'sequence'>> {
  const rows = await db.read({
    sql: 'SELECT * FROM client_line WHERE client IN (SELECT value FROM json_each(?))',
    args: [JSON.stringify(ids)],
  });
  const lines = await linesOf(db, rows, now);
  return { now, lines, next: null, total: rows.length, counts: uncounted };
}

/** How many clients pass a query now; from the counters where the query asks for one thing only. */
export async function countOf(db: Database, asked: ClientsQuery, now: string): Promise<number> {
  const query = await withoutSoleOwner(db, asked);
  const { outer } = await outerOf(db, query, now);
  const inner = narrow(query, now);
  if (outer.length > 0 || inner.length > 1) return total(db, [...outer, ...inner]);
  return totalIn(await countsOf(db, [], now), query) ?? total(db, inner);
}

const listed = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((one) => one !== '');

/** How many of what was counted pass state, mover and time, where the query asks for at most one of them; null elsewhere. */
function totalIn(counts: Counts, { state, mover, when }: ClientsQuery): number | null {
  const asked = [listed(state).length > 0, listed(mover).length > 0, when !== undefined];
  if (asked.filter(Boolean).length > 1) return null;
  const sum = (of: Readonly<Record<string, number>>, names: readonly string[]) =>
    [...new Set(names)].reduce((added, name) => added + (of[name] ?? 0), 0);
  if (asked[0]) return sum(counts.states, listed(state));
  if (asked[1]) return sum(counts.movers, listed(mover));
  return when === undefined ? counts.total : counts[when];
}

/** Everything a query asks for, as one condition on client_line. */
export async function conditionsOf(db: Database, query: ClientsQuery, now: string): Promise<Condition> {
  const { outer } = await outerOf(db, query, now);
  return all([...outer, ...narrow(query, now)]);
}

async function total(db: Database, conditions: readonly Condition[]): Promise<number> {
  const { sql, args } = all(conditions);
  const [row] = await db.read({ sql: `SELECT count(*) AS n FROM client_line WHERE ${sql}`, args: [...args] });
  return Number(row?.['n'] ?? 0);
}

export type Wanted = {
  readonly conditions: readonly Condition[];
  readonly sort: NonNullable<ClientsQuery['sort']>;
  readonly cursor: Cursor | null;
  readonly limit: number;
  readonly now: string;
  /** States asked for; none where all are. */
  readonly states: readonly string[];
  /** How few lines are come by; null: along the index of the order. */
  readonly path: string | null;
};

/** Rows of one page, from as many segments as it takes. */
export async function pageOf(
  db: Database,
  wanted: Wanted,
): Promise<{ rows: readonly Row[]; next: Cursor | null }> {
  const { sort, cursor, limit } = wanted;
  const at = cursor?.at ?? wanted.now;
  const segments = sort === 'urgency' ? segmentsAt(at) : [segmentOf(sort)];
  const rows: Row[] = [];
  for (let index = cursor?.segment ?? 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (!segment) break;
    if (!mayHold(segment, wanted.states)) continue;
    const from = cursor?.segment === index ? cursor : null;
    const some = await rangeOf(db, segment, { ...wanted, limit: limit + 1 - rows.length }, from);
    rows.push(...some.map((row) => ({ ...row, segment: index })));
    if (rows.length > limit) return { rows: rows.slice(0, limit), next: cursorAfter(rows[limit - 1], at) };
  }
  return { rows, next: null };
}

function cursorAfter(row: Row | undefined, at: string): Cursor | null {
  if (!row) return null;
  return { segment: Number(row['segment']), key: String(row['key']), client: String(row['client']), at };
}

/** A search, a profile or a person names few lines: they are fetched and sorted. An owner's book has an index of its own. */
function pathOf(query: ClientsQuery, found: readonly string[] | null): string | null {
  if (found || query.profile || query.person) return 'NOT INDEXED';
  if (query.owner) return 'INDEXED BY client_line_by_owner';
  return query.state === 'half-open' ? 'INDEXED BY client_line_half' : null;
}

async function rangeOf(
  db: Database,
  segment: Segment & { descending?: true },
  { conditions, path, limit }: Pick<Wanted, 'conditions' | 'path' | 'limit'>,
  from: Cursor | null,
): Promise<readonly Row[]> {
  const { key, index, descending } = segment;
  const after: readonly Condition[] = from
    ? [{ sql: `(${key}, client) ${descending ? '<' : '>'} (?, ?)`, args: [from.key, from.client] }]
    : [];
  const { sql, args } = all([segment.where, ...after, ...conditions]);
  const order = descending ? `${key} DESC, client DESC` : `${key}, client`;
  const bound: InValue[] = [...args, limit];
  return db.read({
    sql: `SELECT *, ${key} AS key FROM client_line ${path ?? `INDEXED BY ${index}`} WHERE ${sql} ORDER BY ${order} LIMIT ?`,
    args: bound,
  });
}
