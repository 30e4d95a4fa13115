/** Of several processes over the same databases one does a job of everybody's; the others leave it alone until its turn ends. */
import { later } from '../clock.ts';
import type { Database } from '../db/database.ts';

export type Turns = { readonly control: Database; readonly now: () => string; readonly holder: string };

/**
 * True when this process has the turn, now or still, for the next `seconds`. A turn longer than that was taken under a
 * clock that has been set back since, and is over.
 */
export async function takeTurn(
  { control, now, holder }: Turns,
  job: string,
  seconds: number,
): Promise<boolean> {
  const at = now();
  const [taken] = await control.write([
    {
      sql: `INSERT INTO turn (job, holder, until) VALUES (?1, ?2, ?3)
        ON CONFLICT (job) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE turn.holder = ?2 OR turn.until <= ?4 OR turn.until > ?3`,
      args: [job, holder, later(at, seconds), at],
    },
  ]);
  return taken?.rowsAffected === 1;
}

/** Work that goes on where it was (left-turns.ts). */
const kept = "(job LIKE 'bulk %' OR job LIKE 'clocks %')";

/** Lets them go early, when the process stops: the next one has the turn at once, and takes up what is unfinished. */
export async function endTurn({ control, holder, now }: Turns): Promise<void> {
  await control.write([
    { sql: `DELETE FROM turn WHERE holder = ? AND NOT ${kept}`, args: [holder] },
    { sql: `UPDATE turn SET until = ? WHERE holder = ? AND ${kept}`, args: [now(), holder] },
  ]);
}
