/**
 * The lines of the readiness list, computed from links and parts by set-based statements: a tick on a group shared by
 * 2,000 clients moves 2,000 lines without loading one client. A property test holds this equal to domain's `readiness`.
 */
import { rankOf } from '@clearway/domain/standing';
import type { Statement } from '../database.ts';

export type Touched = {
  readonly clients: readonly string[];
  readonly profiles: readonly string[];
  readonly persons: readonly string[];
};

const ready = rankOf('ready');
const notStarted = rankOf('not-started');

const any = (touched: Touched) =>
  touched.clients.length + touched.profiles.length + touched.persons.length > 0;

/** Each client once, also where a branch stands alone: a client both of whose profiles moved must not count twice. */
const branches: Readonly<Record<keyof Touched, string>> = {
  clients: 'SELECT value FROM json_each(?1)',
  profiles: 'SELECT DISTINCT client FROM client_profile WHERE survivor IN (SELECT value FROM json_each(?2))',
  persons: `SELECT client FROM client_person WHERE survivor IN (SELECT value FROM json_each(?3))
    UNION SELECT l.client FROM profile_person h JOIN client_profile l ON l.survivor = h.profile
      WHERE h.survivor IN (SELECT value FROM json_each(?3))`,
};
const kinds = ['clients', 'profiles', 'persons'] as const;

/** The clients in whose lines the touched records count; only what is asked for is in the statement. */
const clientsOf = (touched: Touched): string =>
  `touched (client) AS (${kinds
    .filter((kind) => touched[kind].length > 0)
    .map((kind) => branches[kind])
    .join(' UNION ')})`;

const allArgs = (touched: Touched) => kinds.map((kind) => JSON.stringify(touched[kind]));
/** Up to the last that the statement names: a libSQL server refuses more. */
const argsOf = (touched: Touched) =>
  allArgs(touched).slice(0, kinds.findLastIndex((kind) => touched[kind].length > 0) + 1);

/** Who a piece is of: a needed square, or somebody else. People count only while some square is needed. */
const other = 0;
const square = 1;
const piece = 'p.base, p.since, p.risks_at, p.lapses_at, p.move, p.act_by';
const itself = "p.system = '' AND p.firm = ''";
const needed = `
      CROSS JOIN part p ON p.record = l.survivor AND p.system IN ('PECOS', 'NPPES') AND p.firm = l.firm
      WHERE CASE p.system WHEN 'PECOS' THEN l.pecos ELSE l.nppes END`;

const pieces = `
  asked (client, some) AS MATERIALIZED (
    SELECT client, EXISTS (SELECT 1 FROM client_profile l ${needed} AND l.client = touched.client) FROM touched
  ),
  piece (client, who, base, since, risks_at, lapses_at, move, act_by) AS (
    SELECT client, ${other}, 0, NULL, NULL, NULL, NULL, NULL FROM asked
    UNION ALL
    SELECT t.client, ${square}, ${piece} FROM asked t CROSS JOIN client_profile l ON l.client = t.client ${needed}
    UNION ALL
    SELECT t.client, ${other}, ${piece}
      FROM asked t CROSS JOIN client_person l ON l.client = t.client
      CROSS JOIN part p ON p.record = l.survivor AND ${itself} WHERE t.some
    UNION ALL
    SELECT t.client, ${other}, ${piece}
      FROM asked t CROSS JOIN client_profile l ON l.client = t.client
      CROSS JOIN profile_person h ON h.profile = l.survivor
      CROSS JOIN part p ON p.record = h.survivor AND ${itself} WHERE t.some
    UNION ALL
    SELECT t.client, ${other}, ${piece} FROM asked t CROSS JOIN part p ON p.record = t.client AND ${itself}
  )`;

const open = `who = ${square} AND base = ${ready}`;
const folds = {
  worst: `max(CASE WHEN ${open} THEN 0 ELSE base END)`,
  risks_at: 'min(risks_at)',
  lapses_at: 'min(lapses_at)',
  act_by: 'min(act_by)',
  move: 'min(move)',
  since: `min(CASE WHEN since IS NOT NULL AND NOT (${open}) THEN (9 - base) || since END)`,
};

/** Each value over all pieces of a client. */
const whole = `
  sums AS (
    SELECT client, sum(who = ${square}) AS needed, sum(${open}) AS open,
      ${Object.entries(folds)
        .map(([name, fold]) => `${fold} AS ${name}`)
        .join(', ')},
      max(CASE WHEN who = ${square} THEN since END) AS ready_on
    FROM piece GROUP BY client
  ),
  whole AS (SELECT *, needed > 0 AND open = needed AS done FROM sums)`;

const columns = `
  needed = w.needed,
  open = w.open,
  worst = CASE WHEN w.done THEN ${ready} WHEN w.needed > 0 THEN max(w.worst, ${notStarted}) ELSE w.worst END,
  risks_at = CASE WHEN w.done THEN NULL ELSE w.risks_at END,
  lapses_at = CASE WHEN w.done THEN NULL ELSE w.lapses_at END,
  act_by = CASE WHEN w.done THEN NULL ELSE w.act_by END,
  move = CASE WHEN w.done THEN NULL ELSE w.move END,
  since = CASE WHEN w.done THEN w.ready_on ELSE substr(w.since, 2) END,
  ready_on = CASE WHEN w.done THEN w.ready_on END`;

/** Computes the lines of all clients in which the touched records count; `at`, where given, marks them as touched. */
export function linesAgain(touched: Touched, at: string | null = null): readonly Statement[] {
  if (!any(touched)) return [];
  const marked = at === null ? '' : ', touched_at = ?4';
  return [
    {
      sql: `WITH ${clientsOf(touched)}, ${pieces}, ${whole} UPDATE client_line SET ${columns}${marked} FROM whole w WHERE client_line.client = w.client`,
      args: at === null ? argsOf(touched) : [...allArgs(touched), at],
    },
  ];
}

const computed = columns.split(/,\n/).map((one) => {
  const [name = '', ...value] = one.trim().split(' = ');
  return { name, value: value.join(' = ') };
});

/** Clients among these whose line is not what links and parts say. */
export function wrongLines(clients: readonly string[]): Statement {
  const differs = computed.map(({ name, value }) => `l.${name} IS NOT (${value})`).join(' OR ');
  return {
    sql: `WITH ${clientsOf({ clients, profiles: [], persons: [] })}, ${pieces}, ${whole} SELECT l.client FROM client_line l JOIN whole w ON w.client = l.client WHERE ${differs}`,
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
        INSERT INTO line_count SELECT ${bucket}, ${sign} * count(*) FROM client_line WHERE client IN (SELECT client FROM touched)
        GROUP BY 1, 2, 3, 4, 5, 6 ON CONFLICT DO UPDATE SET n = n + excluded.n`,
      args: argsOf(touched),
    },
  ];
}

export const emptyCounters: Statement = { sql: 'DELETE FROM line_count WHERE n = 0' };
