/**
 * What other processes did to a team's database since this one looked: where its log ends, the clocks it counts by,
 * and whether a newer version took it over. One read; several processes need nothing else to stay right.
 */

import type { Database, Statement } from '../database.ts';
import { refuseNewer, standingFrom } from '../migrate.ts';
import { firstLink } from './chain.ts';
import type { Head } from './log.ts';
import { type ClockTexts, clockSetting, clocksFrom } from './settings.ts';

export type Sight = {
  readonly clocks: () => ReturnType<typeof clocksFrom>;
  /** Where the log ended when it was last looked at. */
  readonly head: () => Head;
  /** Looks again. Throws NewerDatabase once a newer version has made it unusable for this one. */
  readonly look: () => Promise<Head>;
  /** Fails a batch that was decided by other clocks, or beneath another schema, than there are now. */
  readonly guard: () => Statement;
};

const looking: Statement = {
  sql: `SELECT (SELECT user_version FROM pragma_user_version) AS mark, (SELECT value FROM setting WHERE name = ?) AS clocks,
      c.sequence, c.chain
    FROM (SELECT 1) LEFT JOIN (SELECT sequence, chain FROM change ORDER BY sequence DESC LIMIT 1) c`,
  args: [clockSetting],
};

/** Looks for the first time. `newest` is the last migration this version knows. */
export async function openSight(db: Database, newest: number): Promise<Sight> {
  let mark = 0;
  let text: ClockTexts = null;
  let clocks = clocksFrom(null);
  let head: Head = { sequence: 0, chain: firstLink };
  const look = async () => {
    const [row] = await db.read(looking);
    mark = Number(row?.['mark']);
    refuseNewer(standingFrom(mark), newest);
    const found = typeof row?.['clocks'] === 'string' ? row['clocks'] : null;
    if (found !== text) clocks = clocksFrom(found);
    text = found;
    if (row?.['sequence']) head = { sequence: Number(row['sequence']), chain: String(row['chain']) };
    return head;
  };
  await look();
  return {
    clocks: () => clocks,
    head: () => head,
    look,
    guard: () => ({
      sql: `INSERT INTO setting (name, value) SELECT 'moved on', NULL
        WHERE (SELECT value FROM setting WHERE name = ?) IS NOT ? OR (SELECT user_version FROM pragma_user_version) <> ?`,
      args: [clockSetting, text, mark],
    }),
  };
}
