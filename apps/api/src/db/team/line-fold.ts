/**
 * How the pieces of a line become one, in SQL: its squares, its people and the client itself, of all clients in a table
 * `touched (client)` at once. What domain's `readiness` says of one client.
 */
import { rankOf } from '@clearway/domain/standing';

const ready = rankOf('ready');
const notStarted = rankOf('not-started');

/**
 * The pieces of a line, each by its key: the squares of its profiles that it needs, people, and the client itself (c).
 * Squares are at most four and stand side by side, so that nothing is sorted; a line has any number of people (h).
 */
const sides = { i: 'individual', o: 'organization' } as const;
const systems = { p: ['PECOS', 'pecos'], q: ['NPPES', 'nppes'] } as const;
const itself = "p.system = '' AND p.firm = ''";

const sideJoin = ([side, name]: readonly [string, string]): string => `
    LEFT JOIN client_profile ${side} ON ${side}.client = t.client AND ${side}.side = '${name}'${Object.entries(
      systems,
    )
      .map(
        ([system, [called, need]]) => `
    LEFT JOIN part ${side}${system} ON ${side}${system}.record = ${side}.survivor
      AND ${side}${system}.system = '${called}' AND ${side}${system}.firm = ${side}.firm AND ${side}.${need}`,
      )
      .join('')}`;

const squares = Object.keys(sides).flatMap((side) => Object.keys(systems).map((system) => side + system));
/** One expression for each of these pieces. */
const each = (pieces: readonly string[], of: (piece: string) => string, between: string): string =>
  pieces.map(of).join(between);

/** People of many lines at once: those a client writes to, and those of its profiles who are not among them. */
export const people = `
  people (client, base, since, risks_at, lapses_at, act_by, move) AS MATERIALIZED (
    SELECT client, max(base), min((9 - base) || since), min(risks_at), min(lapses_at), min(act_by), min(move) FROM (
      SELECT t.client, p.* FROM touched t CROSS JOIN client_person l ON l.client = t.client
        CROSS JOIN part p ON p.record = l.survivor AND ${itself}
      UNION ALL SELECT t.client, p.* FROM touched t CROSS JOIN client_profile l ON l.client = t.client
        CROSS JOIN profile_person h ON h.profile = l.survivor CROSS JOIN part p ON p.record = h.survivor AND ${itself}
        WHERE NOT EXISTS (SELECT 1 FROM client_person e WHERE e.client = t.client AND e.person = h.survivor)
    ) GROUP BY client
  )`;

const needed = each(squares, (piece) => `(${piece}.base IS NOT NULL)`, ' + ');
/** Sorts after every text of a piece. */
const none = "'~'";
const all = [...squares, 'c', 'h'];
const least = (column: string) =>
  `nullif(min(${each(all, (piece) => `coalesce(${piece}.${column}, ${none})`, ', ')}), ${none}) AS ${column}`;
const sinceOfSquare = (piece: string) =>
  `CASE WHEN ${piece}.base <> ${ready} THEN coalesce((9 - ${piece}.base) || ${piece}.since, ${none}) ELSE ${none} END`;

/** Each value over all pieces of a client. People count only while some square is needed. */
export const whole = `
  sums AS MATERIALIZED (
    SELECT t.client, ${needed} AS needed, ${each(squares, (piece) => `(${piece}.base IS ${ready})`, ' + ')} AS open,
      max(${each(squares, (piece) => `coalesce(nullif(${piece}.base, ${ready}), 0)`, ', ')}, coalesce(c.base, 0), coalesce(h.base, 0)) AS worst,
      ${['risks_at', 'lapses_at', 'act_by', 'move'].map(least).join(',\n      ')},
      nullif(min(${each(squares, sinceOfSquare, ', ')}, coalesce((9 - c.base) || c.since, ${none}), coalesce(h.since, ${none})), ${none}) AS since,
      nullif(max(${each(squares, (piece) => `coalesce(${piece}.since, '')`, ', ')}), '') AS ready_on
    FROM touched t${Object.entries(sides).map(sideJoin).join('')}
    LEFT JOIN part c ON c.record = t.client AND c.system = '' AND c.firm = ''
    LEFT JOIN people h ON h.client = t.client AND ${needed} > 0
  ),
  whole AS (SELECT *, needed > 0 AND open = needed AS done FROM sums)`;

export const columns = `
  needed = w.needed,
  open = w.open,
  worst = CASE WHEN w.done THEN ${ready} WHEN w.needed > 0 THEN max(w.worst, ${notStarted}) ELSE w.worst END,
  risks_at = CASE WHEN w.done THEN NULL ELSE w.risks_at END,
  lapses_at = CASE WHEN w.done THEN NULL ELSE w.lapses_at END,
  act_by = CASE WHEN w.done THEN NULL ELSE w.act_by END,
  move = CASE WHEN w.done THEN NULL ELSE w.move END,
  since = CASE WHEN w.done THEN w.ready_on ELSE substr(w.since, 2) END,
  ready_on = CASE WHEN w.done THEN w.ready_on END`;
