/** The query of GET clients as conditions on client_line. Every value is bound; states are read at `now` in SQL as `readLine` does. */
import type { ClientsQuery } from '@clearway/contract/clients';
import { addDays, dayOf } from '@clearway/domain/day';
import { rankOf } from '@clearway/domain/standing';
import { movers, type SquareState, states } from '@clearway/domain/state';
import type { InValue } from '@libsql/client';

export type Condition = { readonly sql: string; readonly args: readonly InValue[] };

const list = (text: string | undefined): readonly string[] =>
  (text ?? '').split(',').filter((one) => one !== '');
const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');

const blocked = rankOf('blocked');
const ready = rankOf('ready');
const halfOpen = '(open > 0 AND open < needed)';
/** Worst part of the line at an instant (bound twice): blocked, ready and not needed have no clock. */
const worstAt = `CASE WHEN worst = ${blocked} OR worst <= ${ready} THEN worst
  WHEN lapses_at <= ? THEN ${rankOf('presumed-lapsed')} WHEN risks_at <= ? THEN ${rankOf('at-risk')} ELSE worst END`;
/** What is blocked keeps its own move, even when another of its squares lapsed. */
const lapsedAt = `(worst <> ${blocked} AND lapses_at IS NOT NULL AND lapses_at <= ?)`;

/** Those that must hold beside search, state, mover and time: owner, tag and the like. Counts are over these. */
export function wide(query: ClientsQuery, now: string): readonly Condition[] {
  const conditions: (Condition | null)[] = [
    owners(list(query.owner)),
    query.tag ? { sql: 'EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)', args: [query.tag] } : null,
    query.profile
      ? { sql: 'client IN (SELECT client FROM client_profile WHERE survivor = ?)', args: [query.profile] }
      : null,
    query.person ? { sql: `client IN (${clientsOfPerson})`, args: [query.person, query.person] } : null,
    query.snoozed === 'hide'
      ? { sql: '(snoozed_until IS NULL OR snoozed_until <= ?)', args: [dayOf(now)] }
      : null,
    query.snoozed === 'only' ? { sql: 'snoozed_until > ?', args: [dayOf(now)] } : null,
    query.sinceFrom ? { sql: 'since >= ?', args: [query.sinceFrom] } : null,
    query.sinceTo ? { sql: 'since <= ?', args: [query.sinceTo] } : null,
    query.findings === 'open' ? { sql: 'findings > 0', args: [] } : null,
  ];
  return conditions.filter((one) => one !== null);
}

/** State, mover and time. */
export function narrow(query: ClientsQuery, now: string): readonly Condition[] {
  const conditions = [
    stateIs(list(query.state), now),
    moverIs(list(query.mover), now),
    timeIs(query.when, now),
  ];
  return conditions.filter((one) => one !== null);
}

/** `none` asks for clients nobody owns. */
function owners(ids: readonly string[]): Condition | null {
  if (ids.length === 0) return null;
  const named = ids.filter((id) => id !== 'none');
  const parts = [
    ...(named.length > 0 ? [`owner IN (${marks(named)})`] : []),
    ...(ids.includes('none') ? ['owner IS NULL'] : []),
  ];
  return { sql: `(${parts.join(' OR ')})`, args: named };
}

export const clientsOfPerson = `
  SELECT client FROM client_person WHERE survivor = ?
  UNION SELECT l.client FROM profile_person h JOIN client_profile l ON l.survivor = h.profile WHERE h.survivor = ?`;

/** Exactly these clients. */
export const among = (clients: readonly string[]): Condition => ({
  sql: 'client IN (SELECT value FROM json_each(?))',
  args: [JSON.stringify(clients)],
});

function stateIs(wanted: readonly string[], now: string): Condition | null {
  const ranks = wanted.flatMap((state) => (isState(state) ? [rankOf(state)] : []));
  if (wanted.length === 0) return null;
  const plain =
    ranks.length > 0
      ? [{ sql: `(NOT ${halfOpen} AND ${worstAt} IN (${ranks.join(', ')}))`, args: [now, now] }]
      : [];
  const half = wanted.includes('half-open') ? [{ sql: halfOpen, args: [] }] : [];
  const parts = [...plain, ...half];
  if (parts.length === 0) return { sql: 'false', args: [] };
  return { sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`, args: parts.flatMap(({ args }) => args) };
}

const isState = (text: string): text is SquareState => states.some((state) => state === text);

/** A lapsed line is ours to move, whoever was before. */
function moverIs(wanted: readonly string[], now: string): Condition | null {
  const keys = movers.flatMap((mover, index) => (wanted.includes(mover) ? [String(index)] : []));
  if (wanted.length === 0) return null;
  const own = keys.includes('0') ? `${lapsedAt} OR ` : '';
  const args = [...(own ? [now] : []), now];
  return {
    sql: `(${own}(NOT coalesce(${lapsedAt}, false) AND substr(move, -15, 1) IN (${keys.map((key) => `'${key}'`).join(', ')})))`,
    args,
  };
}

function timeIs(when: ClientsQuery['when'], now: string): Condition | null {
  const today = dayOf(now);
  if (when === 'overdue') return { sql: 'act_by < ?', args: [today] };
  if (when === 'week') return { sql: 'act_by BETWEEN ? AND ?', args: [today, addDays(today, 7)] };
  return when === 'untouched' ? { sql: 'touched_at < ?', args: [untouchedBefore(now)] } : null;
}

/** Days after which a client counts as untouched; ours to choose, not a fact from outside. */
const untouchedDays = 30;
export const untouchedBefore = (now: string): string =>
  new Date(Date.parse(now) - untouchedDays * 86_400_000).toISOString();

/** All conditions as one, with its arguments in order. */
export function all(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: 'true', args: [] };
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    args: conditions.flatMap(({ args }) => args),
  };
}
