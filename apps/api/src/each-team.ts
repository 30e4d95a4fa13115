/** Work for every team, one after the other: what goes wrong with one is reported, and the others have their turn. */
import { isId, type TeamId } from '@clearway/domain/id';
import type { Team } from './db/team/open.ts';
import { breath } from './pace.ts';
import { Trouble } from './problem.ts';
import type { Service } from './running.ts';

type Parts = Pick<Service, 'control' | 'teams' | 'report'>;

/** Runs `work` with the handle of each team there is. */
export async function eachTeam(
  parts: Parts,
  where: string,
  work: (team: Team) => Promise<unknown>,
): Promise<void> {
  const rows = await parts.control.read({ sql: 'SELECT id FROM team' });
  for (const { id } of rows) {
    if (isId('team', id)) await byItself(parts, where, id, () => parts.teams.use(id, work));
    // Reading a file is no turn of the event loop: without one, others would wait for all teams.
    await breath();
  }
}

/** One team's part of a job; answers what it made, or undefined where it failed. */
export async function byItself<T>(
  { report }: Pick<Service, 'report'>,
  where: string,
  team: TeamId,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (trouble) {
    // A database that cannot be used was reported where that was found.
    if (!(trouble instanceof Trouble)) report(trouble, `${where} of ${team}`);
    return undefined;
  }
}
