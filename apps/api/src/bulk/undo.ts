/** Takes a bulk change back some changes at a time; what somebody changed since stays, and its row says so. */
import type { Database } from '../db/database.ts';
import { undoPieces } from '../imports/undo.ts';
import { keptClients } from './rows.ts';
import type { Running } from './run.ts';

/** Goes through all changes of the job, newest first, past those taken back before; false when it was stopped. */
export async function undoJob(running: Running): Promise<boolean> {
  const { team, job, author, at, progress, stopping } = running;
  const total = await changesOf(team.db, job);
  let done = 0;
  for await (const { looked, kept } of undoPieces({ team, batch: job, author, at })) {
    if (kept.length > 0)
      await team.db.write([
        keptClients(
          job,
          kept.map(({ record }) => record),
        ),
      ]);
    done += looked;
    if (stopping.aborted) return false;
    if (done < total) progress(done, total);
  }
  await team.db.write([{ sql: "UPDATE job SET state = 'undone' WHERE id = ?", args: [job] }]);
  progress(total, total);
  return true;
}

/** How many changes the job made; each of them carries it as its batch. */
async function changesOf(db: Database, job: string): Promise<number> {
  const [row] = await db.read({ sql: 'SELECT count(*) AS n FROM change WHERE batch = ?', args: [job] });
  return Number(row?.['n']);
}
