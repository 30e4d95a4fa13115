/** The teams of the service: where each lives, who belongs to it, who is told when something moved. */
import { rmSync } from 'node:fs';
import type { TeamId } from '@clearway/domain/id';
import type { Live } from '../live.ts';
import type { Database, Home } from './database.ts';
import { destroyed } from './server-admin.ts';
import { openTeam, type Team } from './team/open.ts';
import { poolOf, type Teams } from './team/pool.ts';
import { wipe } from './wipe.ts';

export type { Teams };

async function emptied(db: Database): Promise<void> {
  const tables = await db.read({
    sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  });
  await db.write(tables.map((row) => ({ sql: `DELETE FROM ${String(row['name'])}` })));
  await wipe(db);
}

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
  /** Files of a local database go; a server's is taken down by its admin address, or emptied where that is not given. */
  const takeAway = async ({ id, db }: Team) => {
    const { url, admin } = homeOf(id);
    if (!db.local && !(admin && (await destroyed(admin).catch(() => false)))) await emptied(db);
    db.close();
    if (!db.local) return;
    const file = url.slice('file:'.length);
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
  };
  const pool = poolOf(open, takeAway, limit);
  /** Whoever uses a team's database first sees what other processes wrote to it. */
  const use: Teams['use'] = (id, work) =>
    pool.use(id, async (team) => {
      await team.look();
      return work(team);
    });
  return { ...pool, use };
}
