/**
 * The lines of the readiness list, computed from links and parts by set-based statements: a tick on a group shared by
 * 2,000 clients moves 2,000 lines without loading one client. A property test holds this equal to domain's `readiness`.
 */
import type { Statement } from '../database.ts';
import { columns, people, whole } from './line-fold.ts';

export type Touched = {
  readonly clients: readonly string[];
  readonly profiles: readonly string[];
  readonly persons: readonly string[];
};

const any = (touched: Touched) =>
  touched.clients.length + touched.profiles.length + touched.persons.length > 0;

/** What is asked of a column that holds a client beside all else; nothing where all are meant. */
type Some = (client: string) => string;
const every: Some = () => '';

/** Each client once, also where a branch stands alone: a client both of whose profiles moved must not count twice. */
const branches: Readonly<Record<keyof Touched, (some: Some) => string>> = {
  clients: (some) => `SELECT value FROM json_each(?1) WHERE true${some('value')}`,
  profiles: (some) =>
    `SELECT DISTINCT client FROM client_profile WHERE survivor IN (SELECT value FROM json_each(?2))${some('client')}`,
  persons: (
    some,
  ) => `SELECT client FROM client_person WHERE survivor IN (SELECT value FROM json_each(?3))${some('client')}
    UNION SELECT l.client FROM profile_person h JOIN client_profile l ON l.survivor = h.profile
      WHERE h.survivor IN (SELECT value FROM json_each(?3))${some('l.client')}`,
};
const kinds = ['clients', 'profiles', 'persons'] as const;

/** The clients in whose lines the touched records count; only what is asked for is in the statement. */
const clientsOf = (touched: Touched, some = every): string =>
  `touched (client) AS (${kinds
    .filter((kind) => touched[kind].length > 0)
    .map((kind) => branches[kind](some))
    .join(' UNION ')})`;

const allArgs = (touched: Touched) => kinds.map((kind) => JSON.stringify(touched[kind]));
/** Up to the last that the statement names: a libSQL server refuses more. */
const argsOf = (touched: Touched) =>
  allArgs(touched).slice(0, kinds.findLastIndex((kind) => touched[kind].length > 0) + 1);

const moves = (touched: string, marked: boolean) =>
  `WITH ${touched}, ${people}, ${whole} UPDATE client_line SET ${columns}${marked ? ', touched_at = ?4' : ''} FROM whole w WHERE client_line.client = w.client`;

/** Computes the lines of all clients in which the touched records count; `at`, where given, marks them as touched. */
export function linesAgain(touched: Touched, at: string | null = null): readonly Statement[] {
  if (!any(touched)) return [];
  const reached = clientsOf(touched);
  const whatever = {
    sql: moves(reached, at !== null),
    args: at === null ? argsOf(touched) : [...allArgs(touched), at],
  };
  if (touched.profiles.length + touched.persons.length === 0) return [whatever];
  const many = { sql: `WITH ${reached} SELECT count(*) AS n FROM touched`, args: argsOf(touched) };
  const sql = moves(clientsOf(touched, inStretch), at !== null);
  const each = stretches.map((stretch) => ({ sql, args: [...allArgs(touched), at, ...stretch] }));
  return [{ ...whatever, parts: { many, each } }];
}

/** Those whose id begins in one stretch of the alphabet; ids are random, so the stretches hold about as many each. */
const inStretch: Some = (client) => ` AND ${client} >= ?5 AND ${client} < ?6`;
const begins = ['', 'cl_4', 'cl_8', 'cl_c', 'cl_g', 'cl_m', 'cl_r', 'cl_w'];
const stretches = begins.map((from, index) => [from, begins[index + 1] ?? '~'] as const);

const computed = columns.split(/,\n/).map((one) => {
  const [name = '', ...value] = one.trim().split(' = ');
  return { name, value: value.join(' = ') };
});

/** Clients among these whose line is not what links and parts say. */
export function wrongLines(clients: readonly string[]): Statement {
  const differs = computed.map(({ name, value }) => `l.${name} IS NOT (${value})`).join(' OR ');
  return {
    sql: `WITH ${clientsOf({ clients, profiles: [], persons: [] })}, ${people}, ${whole} SELECT l.client FROM client_line l JOIN whole w ON w.client = l.client WHERE ${differs}`,
    args: argsOf({ clients, profiles: [], persons: [] }),
  };
}

/** Marks the lines as touched at this instant. */
export function linesTouched(touched: Touched, at: string): readonly Statement[] {
  if (!any(touched)) return [];
  return [
    {
      sql: `WITH ${clientsOf(touched)} UPDATE client_line SET touched_at = ?4 WHERE client IN (SELECT client FROM touched)`,
      args: [...allArgs(touched), at],
    },
  ];
}

const openFindings = `(SELECT coalesce(sum(findings), 0) FROM named WHERE record IN (
    SELECT client_line.client UNION SELECT survivor FROM client_profile l WHERE l.client = client_line.client
    UNION SELECT survivor FROM client_person l WHERE l.client = client_line.client
    UNION SELECT h.survivor FROM client_profile l JOIN profile_person h ON h.profile = l.survivor WHERE l.client = client_line.client))`;

/** Those of these clients whose line counts other findings than there are. */
export const wrongFindings = (clients: readonly string[]): Statement => ({
  sql: `SELECT client FROM client_line WHERE client IN (SELECT value FROM json_each(?)) AND findings <> ${openFindings}`,
  args: [JSON.stringify(clients)],
});

/** Open findings of a client, its profiles and its people, each counted once. */
export function findingsAgain(touched: Touched): readonly Statement[] {
  if (!any(touched)) return [];
  return [
    {
      sql: `WITH ${clientsOf(touched)} UPDATE client_line SET findings = ${openFindings} WHERE client IN (SELECT client FROM touched)`,
      args: argsOf(touched),
    },
  ];
}

/** Columns of a line that the counters tell apart; '' stands for null. */
export const bucket = `
  open > 0 AND open < needed, worst, coalesce(substr(move, -15, 1), ''), coalesce(act_by, ''), coalesce(risks_at, ''), coalesce(lapses_at, '')`;

/** The counters over all lines, each as it is counted anew. The last two are kept by triggers (migration 0002). */
export const counters = {
  line_count: `SELECT ${bucket}, count(*) FROM client_line GROUP BY 1, 2, 3, 4, 5, 6`,
  touched_count: 'SELECT substr(touched_at, 1, 10), count(*) FROM client_line GROUP BY 1',
  owner_count: "SELECT coalesce(owner, ''), count(*) FROM client_line GROUP BY 1",
} as const;

/** Takes the lines out of the counters (before they move) or puts them in (after). */
export function counted(touched: Touched, sign: 1 | -1): readonly Statement[] {
  if (!any(touched)) return [];
  return [
    {
      sql: `WITH ${clientsOf(touched)}
        INSERT INTO line_count SELECT ${bucket}, ${sign} * count(*) FROM touched CROSS JOIN client_line USING (client) WHERE true
        GROUP BY 1, 2, 3, 4, 5, 6 ON CONFLICT DO UPDATE SET n = n + excluded.n`,
      args: argsOf(touched),
    },
  ];
}

export const emptyCounters: Statement = { sql: 'DELETE FROM line_count WHERE n = 0' };
