/** Erases what was removed longer ago than the team keeps it. What a client still uses stays until nothing does. */
import { isId, newId } from '@clearway/domain/id';
import { later } from '../clock.ts';
import type { Row } from '../db/database.ts';
import type { Team } from '../db/team/open.ts';
import { heldOf } from '../db/team/record.ts';
import { wipe } from '../db/wipe.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { settingsOf } from '../team-settings.ts';
import { eraseRecord } from './erase.ts';

type Parts = Pick<Service, 'now' | 'random'>;
const daySeconds = 86_400;
/** Most records of one run; the rest waits for the next night. */
const most = 50;

/** Clients first, because profiles and people go with the last client that used them. Answers how many were erased. */
export async function eraseRemoved(parts: Parts, team: Team): Promise<number> {
  const { retention } = await settingsOf(team.db);
  if (retention.removedDays === 0) return 0;
  const before = later(parts.now(), -retention.removedDays * daySeconds);
  const rows = await team.db.read({
    sql: `SELECT * FROM record WHERE touched_at < ? AND value ->> '$.removed' ORDER BY CASE kind WHEN 'client' THEN 0 WHEN 'profile' THEN 1 ELSE 2 END LIMIT ?`,
    args: [before, most],
  });
  let erased = 0;
  for (const row of rows) if (await eraseOne(parts, team, row)) erased += 1;
  if (erased > 0) await wipe(team.db);
  return erased;
}

/** On behalf of the member who set how long things are kept. */
async function eraseOne({ now, random }: Parts, team: Team, row: Row): Promise<boolean> {
  const { kind, id, value } = heldOf(row);
  const [setting] = await team.db.read({ sql: "SELECT changed_by FROM setting WHERE name = 'retention'" });
  const by = setting?.['changed_by'];
  if (!value || !isId('member', by)) return false;
  const notice = {
    team,
    author: { by, permission: 'owner', via: 'api' } as const,
    at: now(),
    id: newId('change', random),
  };
  return eraseRecord(notice, { what: kind, id, confirm: value.name }).then(
    () => true,
    (trouble: unknown) => {
      // Still used by a client, or gone with one of this very run.
      if (trouble instanceof Trouble) return false;
      throw trouble;
    },
  );
}
