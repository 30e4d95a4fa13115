/** Why the blocked lines of a page are blocked. Read with the page: index rows hold who moves and by when, not why. */
import { type Blocked, blockOf } from '@clearway/domain/blocked';
import type { BlockReason } from '@clearway/domain/progress';
import { moveCodes } from '@clearway/domain/state';
import type { System } from '@clearway/domain/system';
import type { Database, Row } from '../../database.ts';
import { blockedStepsOf, type Steps } from './blocked-steps.ts';

const unblock = new RegExp(`\\|${String(moveCodes.indexOf('unblock')).padStart(2, '0')}\\|.{10}$`);

/**
 * The parts whose move is that of the line, by keys alone: joins the planner is free to turn round go through all parts
 * of the team.
 */
const line = 'WITH line (client, move) AS (SELECT value ->> 0, value ->> 1 FROM json_each(?))';
const squares = `${line}
  SELECT line.client, p.record, p.system FROM line
    CROSS JOIN client_profile l ON l.client = line.client
    CROSS JOIN part p ON p.record = l.survivor AND p.system IN ('PECOS', 'NPPES') AND p.firm = l.firm
  WHERE p.move = line.move`;
const itself = "p.system = '' AND p.firm = '' AND p.move = line.move";
const others = `${line}
  SELECT line.client, p.record, '' AS system FROM line CROSS JOIN part p ON p.record = line.client AND ${itself}
  UNION ALL SELECT line.client, p.record, '' FROM line
    CROSS JOIN client_person l ON l.client = line.client CROSS JOIN part p ON p.record = l.survivor AND ${itself}
  UNION ALL SELECT line.client, p.record, '' FROM line
    CROSS JOIN client_profile l ON l.client = line.client CROSS JOIN profile_person h ON h.profile = l.survivor
    CROSS JOIN part p ON p.record = h.survivor AND ${itself}`;

/** By client, for those of these lines whose next move is to remove a block: the earliest of what holds it up. */
export async function blockReasonsOf(
  db: Database,
  lines: readonly Row[],
): Promise<ReadonlyMap<string, BlockReason>> {
  const held = lines.filter((row) => unblock.test(String(row['move'] ?? '')));
  const bySquares = await reasonsIn(db, squares, held);
  const left = held.filter((row) => !bySquares.has(String(row['client'])));
  return new Map([...bySquares, ...(await reasonsIn(db, others, left))]);
}

async function reasonsIn(
  db: Database,
  pieces: string,
  lines: readonly Row[],
): Promise<ReadonlyMap<string, BlockReason>> {
  if (lines.length === 0) return new Map();
  const asked = JSON.stringify(lines.map((row) => [row['client'], row['move']]));
  const found = await db.read({ sql: pieces, args: [asked] });
  const steps = await blockedStepsOf(db, [...new Set(found.map((row) => String(row['record'])))]);
  const earliest = new Map<string, Blocked>();
  for (const row of found) {
    const [client, block] = [String(row['client']), blockIn(row, steps)];
    const before = earliest.get(client);
    if (block && (!before || order(block) < order(before))) earliest.set(client, block);
  }
  return new Map([...earliest].map(([client, { reason }]) => [client, reason]));
}

const order = ({ since, step }: Blocked) => `${since} ${step}`;

function blockIn(row: Row, steps: ReadonlyMap<string, Steps>): Blocked | null {
  const system = row['system'] === '' ? undefined : row['system'];
  // cast: '' or a system of ours, written by index-rows
  return blockOf(steps.get(String(row['record'])) ?? {}, system as System | undefined);
}
