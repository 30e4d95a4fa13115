/** Why the blocked lines of a page are blocked. Read with the page: index rows hold who moves and by when, not why. */
import { type BlockReason, blockReasons } from '@clearway/domain/progress';
import { moveCodes } from '@clearway/domain/state';
import type { Database, Row } from '../../database.ts';

const unblock = `%|${String(moveCodes.indexOf('unblock')).padStart(2, '0')}|__________`;

/** The parts whose move is the line's; of their steps those that are blocked and hold up this system, the earliest first (domain's blockOf). */
const blocked = `
  WITH line AS MATERIALIZED (
    SELECT client, move FROM client_line WHERE client IN (SELECT value FROM json_each(?)) AND move LIKE '${unblock}'
  ),
  piece (client, record, system, move) AS (
    SELECT line.client, p.record, p.system, line.move FROM line
      JOIN client_profile l ON l.client = line.client
      JOIN part p ON p.record = l.survivor AND p.firm = l.firm AND p.move = line.move
    UNION SELECT line.client, p.record, '', line.move FROM line
      JOIN part p ON p.record = line.client AND p.move = line.move
    UNION SELECT line.client, p.record, '', line.move FROM line
      JOIN client_person l ON l.client = line.client JOIN part p ON p.record = l.survivor AND p.move = line.move
    UNION SELECT line.client, p.record, '', line.move FROM line
      JOIN client_profile l ON l.client = line.client JOIN profile_person h ON h.profile = l.survivor
      JOIN part p ON p.record = h.survivor AND p.move = line.move
  )
  SELECT piece.client, step.value ->> 'reason' AS reason
  FROM piece JOIN record r ON r.id = piece.record, json_each(r.value, '$.steps') step
  WHERE step.value ->> 'state' = 'blocked'
    AND (piece.system = '' OR coalesce(step.value ->> 'system', piece.system) = piece.system)
  ORDER BY step.value ->> 'since', step.key`;

/** By client, for those of these lines whose next move is to remove a block. */
export async function blockReasonsOf(
  db: Database,
  lines: readonly Row[],
): Promise<ReadonlyMap<string, BlockReason>> {
  const code = unblock.slice(1, 5);
  const held = lines.filter((row) => String(row['move'] ?? '').includes(code));
  if (held.length === 0) return new Map();
  const clients = JSON.stringify(held.map((row) => row['client']));
  const rows = await db.read({ sql: blocked, args: [clients] });
  return new Map(rows.toReversed().flatMap((row) => pairOf(row)));
}

function pairOf(row: Row): [string, BlockReason][] {
  const reason = blockReasons.find((one) => one === row['reason']);
  return reason ? [[String(row['client']), reason]] : [];
}
