/** Names, NPIs and squares of the lines of one page, read together. */
import { channels } from '@clearway/domain/channel';
import type { Database, Row, Statement } from '../../database.ts';
import { baseOf, dayIn, type Extra, type SquareRow, textOf } from './line-row.ts';

const names: Statement['sql'] =
  'SELECT record, name FROM named WHERE record IN (SELECT value FROM json_each(?))';
const profiles: Statement['sql'] = `
  SELECT l.client, l.side, n.record AS id, n.name, n.npi FROM client_profile l JOIN named n ON n.record = l.survivor
  WHERE l.client IN (SELECT value FROM json_each(?)) AND n.removed = 0`;
const squares: Statement['sql'] = `
  SELECT l.client, l.side, p.system, p.base, p.risks_at, p.lapses_at, p.last_day
  FROM client_profile l JOIN part p ON p.record = l.survivor AND p.firm = l.firm AND p.system IN ('PECOS', 'NPPES')
  WHERE l.client IN (SELECT value FROM json_each(?)) AND CASE p.system WHEN 'PECOS' THEN l.pecos ELSE l.nppes END`;
const asking: Statement['sql'] = `
  SELECT l.client, a.asked_on, a.told_on, a.channel FROM client_profile l JOIN asking a ON a.record = l.survivor
  WHERE l.client IN (SELECT value FROM json_each(?))`;

/** What the lines of these clients show beside their own values. */
export async function extrasOf(
  db: Database,
  clients: readonly string[],
): Promise<ReadonlyMap<string, Extra>> {
  const args = [JSON.stringify(clients)];
  const [named = [], linked = [], standing = [], asked = []] = await db.readAll(
    [names, profiles, squares, asking].map((sql) => ({ sql, args })),
  );
  const sides = groupBy(linked);
  const parts = groupBy(standing);
  const asks = groupBy(asked);
  return new Map(
    named.map((row) => {
      const client = String(row['record']);
      const of = (groups: ReadonlyMap<string, readonly Row[]>) => groups.get(client) ?? [];
      return [client, { ...extraOf(row, of(sides), of(parts)), asked: askedOf(of(asks)) }];
    }),
  );
}

function groupBy(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row['client']);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The first day something open was asked for, and the last time the client was told. */
function askedOf(rows: readonly Row[]): Extra['asked'] {
  if (rows.length === 0) return null;
  const days = rows.flatMap((row) => dayIn(row['asked_on']) ?? []).sort();
  const told = rows.flatMap((row) => {
    const on = dayIn(row['told_on']);
    const channel = channels.find((one) => one === row['channel']);
    return on && channel ? [{ on, channel }] : [];
  });
  return { on: days[0] ?? null, told: told.sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null };
}

function extraOf(named: Row, sides: readonly Row[], parts: readonly Row[]): Omit<Extra, 'asked'> {
  const side = (name: string) => sides.find((row) => row['side'] === name);
  const face = (row: Row | undefined) => (row ? { id: String(row['id']), name: String(row['name']) } : null);
  const [individual, organization] = [side('individual'), side('organization')];
  return {
    name: String(named['name']),
    npi: textOf(individual?.['npi']) ?? textOf(organization?.['npi']),
    individual: face(individual),
    organization: face(organization),
    squares: parts.map(squareOf),
  };
}

function squareOf(row: Row): SquareRow {
  const side = row['side'] === 'individual' ? 'individual' : 'organization';
  const system = row['system'] === 'PECOS' ? 'PECOS' : 'NPPES';
  return {
    key: `${side}.${system}`,
    base: baseOf(row['base']),
    risksAt: textOf(row['risks_at']),
    lapsesAt: textOf(row['lapses_at']),
    lastDay: dayIn(row['last_day']),
  };
}
