/** Brings the index tables from what a record put into them before to what it puts there now, for many records at once. */
import type { Statement } from '../database.ts';
import { rowsInto } from '../rows-into.ts';
import type { IndexRow, IndexRows } from './index-rows.ts';
import { counted, emptyCounters, findingsAgain, linesAgain, linesTouched, type Touched } from './lines.ts';
import type { Merges } from './merges.ts';
import { type Held, kindOf } from './record.ts';

/** What a record puts into each index table, and put there before. */
export type Moved = { readonly held: Held; readonly was: IndexRows; readonly is: IndexRows };

type Table = Exclude<keyof IndexRows, 'line'>;
type Place = { readonly table: Table; readonly from: string; readonly width: number };

/** The tables, each with the column that names the record a row comes from and how many columns it has. */
export const places: readonly Place[] = [
  { table: 'named', from: 'record', width: 11 },
  { table: 'word', from: 'record', width: 2 },
  { table: 'part', from: 'record', width: 10 },
  { table: 'open_clock', from: 'record', width: 11 },
  { table: 'asking', from: 'record', width: 5 },
  { table: 'span', from: 'record', width: 5 },
  { table: 'client_profile', from: 'client', width: 7 },
  { table: 'client_person', from: 'client', width: 3 },
  { table: 'profile_person', from: 'profile', width: 3 },
];
/** Tables whose rows count in the lines. */
const counting: readonly (keyof IndexRows)[] = [
  'part',
  'client_profile',
  'client_person',
  'profile_person',
  'line',
];
/** Tables that say which open findings count in a line. */
const telling: readonly (keyof IndexRows)[] = [
  'named',
  'client_profile',
  'client_person',
  'profile_person',
  'line',
];

const json = (rows: unknown): string => JSON.stringify(rows);
const same = (moved: Moved, table: keyof IndexRows) => json(moved.was[table]) === json(moved.is[table]);
const some = ({ clients, profiles, persons }: Touched) =>
  clients.length + profiles.length + persons.length > 0;

/** All index statements of a commit. `now` is the instant the lines were touched. */
export function indexStatements(
  moved: readonly Moved[],
  now: string,
  merges: Pick<Merges, 'statements' | 'ends'>,
): readonly Statement[] {
  const touchedBy = (tables: readonly (keyof IndexRows)[]) =>
    touchedOf(
      moved.filter((one) => tables.some((table) => !same(one, table))),
      merges.ends(),
    );
  const deep = touchedBy(counting);
  // A merge moves lines of records that nobody touched; elsewhere one statement writes a line that moved, and marks it.
  const steady = merges.ends().length === 0;
  const isDeep = new Set([...deep.clients, ...deep.profiles, ...deep.persons]);
  const unmarked = steady ? moved.filter(({ held }) => !isDeep.has(held.id)) : moved;
  return [
    ...counted(deep, -1),
    ...tableStatements(moved),
    ...merges.statements(),
    ...ownLines(moved, now),
    ...linesAgain(deep, steady ? now : null),
    ...findingsAgain(touchedBy(telling)),
    ...linesTouched(touchedOf(unmarked), now),
    ...counted(deep, 1),
    ...(some(deep) ? [emptyCounters] : []),
  ];
}

function touchedOf(moved: readonly Moved[], more: readonly string[] = []): Touched {
  const ids = [...new Set([...moved.map(({ held }) => held.id), ...more])];
  const of = (kind: Held['kind']) => ids.filter((id) => kindOf(id) === kind);
  return { clients: of('client'), profiles: of('profile'), persons: of('person') };
}

/** The rows of every table but the lines. */
export function tableStatements(moved: readonly Moved[]): readonly Statement[] {
  return places.flatMap((place) =>
    replaced(
      place,
      moved.filter((one) => !same(one, place.table)),
    ),
  );
}

function replaced({ table, from, width }: Place, changed: readonly Moved[]): readonly Statement[] {
  const stale = changed.filter(({ was }) => was[table].length > 0).map(({ held }) => held.id);
  const rows: readonly IndexRow[] = changed.flatMap(({ is }) => is[table]);
  return [
    ...(stale.length > 0
      ? [
          {
            sql: `DELETE FROM ${table} WHERE ${from} IN (SELECT value FROM json_each(?))`,
            args: [json(stale)],
          },
        ]
      : []),
    ...(rows.length > 0 ? [rowsInto({ insert: `INSERT OR REPLACE INTO ${table}`, width, rows })] : []),
  ];
}

/** A client's own values in its line; the line of a removed client goes. */
export function ownLines(moved: readonly Moved[], now: string): readonly Statement[] {
  const changed = moved.filter((one) => !same(one, 'line'));
  const gone = changed.filter(({ is }) => is.line.length === 0).map(({ held }) => held.id);
  const rows = changed.flatMap(({ is }) => is.line).map((row) => [...row, now, now]);
  return [
    ...(gone.length > 0
      ? [
          {
            sql: 'DELETE FROM client_line WHERE client IN (SELECT value FROM json_each(?))',
            args: [json(gone)],
          },
        ]
      : []),
    ...(rows.length > 0 ? [rowsInto({ ...ownLine, rows })] : []),
  ];
}

const ownLine = {
  insert: 'INSERT INTO client_line (client, sort, owner, tags, snoozed_until, go_live, added_at, touched_at)',
  width: 8,
  conflict: `ON CONFLICT (client) DO UPDATE SET sort = excluded.sort, owner = excluded.owner, tags = excluded.tags,
    snoozed_until = excluded.snoozed_until, go_live = excluded.go_live`,
};
