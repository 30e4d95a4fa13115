/** Work that outlives its process: a turn at it stands from before the first write, and who finds it over takes it up. */
import { isId, type TeamId } from '@clearway/domain/id';
import type { Database } from '../db/database.ts';
import type { Service } from '../running.ts';
import { takeTurn } from './turn.ts';

type Parts = Pick<Service, 'control' | 'now' | 'holder' | 'report'>;

/** What is taken up: bulk changes, and index rows made anew by other clocks. A turn is named by it, a team and an id. */
export type Kept = 'bulk' | 'clocks';
export const keptTurn = (what: Kept, team: TeamId, id: string): string => `${what} ${team} ${id}`;

/** How long the turn of a process lasts that gets on no more, and how often one that gets on takes it again. */
export const keptSeconds = 20;
const renewedMs = 4000;

export type Left = { readonly turn: string; readonly team: TeamId; readonly id: string };

/** Turns that are over, of teams that are still there; those of erased teams go. */
export async function leftTurns({ control, now }: Parts, what: Kept): Promise<readonly Left[]> {
  const rows = await control.read({
    sql: `SELECT job, EXISTS (SELECT 1 FROM team WHERE instr(job, ' ' || id || ' ')) AS there
      FROM turn WHERE job LIKE ? AND until <= ? LIMIT 20`,
    args: [`${what} %`, now()],
  });
  const gone = rows.filter(({ there }) => !there).map(({ job }) => String(job));
  for (const turn of gone) await control.write([{ sql: 'DELETE FROM turn WHERE job = ?', args: [turn] }]);
  return rows.flatMap(({ job, there }) => {
    const [, team, id = ''] = String(job).split(' ');
    return there && isId('team', team) ? [{ turn: String(job), team, id }] : [];
  });
}

/** Runs `work` while the turn, which is this process's, is taken again and again; it goes when all is done. */
export async function whileKept(parts: Parts, turn: string, work: () => Promise<boolean>): Promise<void> {
  const renewal = setInterval(() => {
    takeTurn(parts, turn, keptSeconds).catch((trouble: unknown) =>
      parts.report(trouble, `the turn at ${turn}`),
    );
  }, renewedMs);
  renewal.unref();
  const done = await work().finally(() => clearInterval(renewal));
  if (done) await dropTurn(parts, turn);
}

export const dropTurn = ({ control, holder }: Parts, turn: string) =>
  control.write([{ sql: 'DELETE FROM turn WHERE job = ? AND holder = ?', args: [turn, holder] }]);

/** Teams whose index rows are not all made by their clocks yet. */
export async function unsettledTeams(control: Database): Promise<ReadonlySet<string>> {
  const rows = await control.read({ sql: "SELECT job FROM turn WHERE job LIKE 'clocks %'" });
  return new Set(rows.map(({ job }) => String(job).split(' ')[1] ?? ''));
}
