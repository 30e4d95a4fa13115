/** The teams of the service: where each lives, who belongs to it, who is told when something moved. */
import type { TeamId } from '@clearway/domain/id';
import type { Live } from '../live.ts';
import type { Database, Home } from './database.ts';
import { openTeam } from './team/open.ts';
import { poolOf, type Teams } from './team/pool.ts';

export type { Teams };

export type TeamsSettings = {
  readonly control: Database;
  readonly homeOf: (id: TeamId) => Home;
  readonly live: Live;
  readonly limit?: number;
};

export function openTeams({ control, homeOf, live, limit }: TeamsSettings): Teams {
  const membersOf = async (team: TeamId): Promise<ReadonlySet<string>> => {
    const rows = await control.read({ sql: 'SELECT id FROM member WHERE team = ?', args: [team] });
    return new Set(rows.map((row) => String(row['id'])));
  };
  const open = (id: TeamId) =>
    openTeam(id, {
      home: homeOf(id),
      membersOf: () => membersOf(id),
      onCommit: ({ sequence }) => live.tell(id, { event: 'sequence', data: { sequence } }),
    });
  return poolOf(open, limit);
}
