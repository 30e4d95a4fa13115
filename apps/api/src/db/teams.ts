/** The teams of the service: where each lives, who belongs to it, who is told when something moved. */
import { rmSync } from 'node:fs';
import type { TeamId } from '@clearway/domain/id';
import type { Live } from '../live.ts';
import { Trouble } from '../problem.ts';
import type { Database, Home } from './database.ts';
import { destroyed } from './server-admin.ts';
import { hurtOf, hurtWords } from './team/hurt.ts';
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
  readonly now: () => string;
  readonly report: (trouble: unknown, where: string) => void;
  readonly limit?: number;
};

/** Notes once that a team's file is there, so that its loss is seen. A server's databases are the server's to keep. */
function keptIn(control: Database, now: () => string) {
  return {
    kept: async (id: TeamId): Promise<boolean> => {
      const [row] = await control.read({ sql: 'SELECT kept_since FROM team WHERE id = ?', args: [id] });
      return typeof row?.['kept_since'] === 'string';
    },
    keep: (id: TeamId) =>
      control.write([{ sql: 'UPDATE team SET kept_since = ? WHERE id = ?', args: [now(), id] }]),
  };
}

/**
 * One team's database that is damaged, held by another program or out of reach is told to whoever asks for that team,
 * and to nobody else. What cannot be trusted any more is left alone until the next start.
 */
function alone(use: Teams['use'], report: TeamsSettings['report']): Teams['use'] {
  const shut = new Map<TeamId, Trouble>();
  return async (id, work) => {
    const before = shut.get(id);
    if (before) throw before;
    try {
      return await use(id, work);
    } catch (trouble) {
      const hurt = hurtOf(trouble);
      if (!hurt) throw trouble;
      report(trouble, `teams/${id}.db`);
      const told = new Trouble(hurt.code, { message: hurtWords(id, hurt) });
      if (hurt.shut) shut.set(id, told);
      throw told;
    }
  };
}

export function openTeams({ control, homeOf, live, now, report, limit }: TeamsSettings): Teams {
  const { kept, keep } = keptIn(control, now);
  const membersOf = async (team: TeamId): Promise<ReadonlySet<string>> => {
    const rows = await control.read({ sql: 'SELECT id FROM member WHERE team = ?', args: [team] });
    return new Set(rows.map((row) => String(row['id'])));
  };
  const open = async (id: TeamId) => {
    const known = control.local && (await kept(id));
    const team = await openTeam(id, {
      home: homeOf(id),
      kept: known,
      membersOf: () => membersOf(id),
      onCommit: ({ sequence }) => live.tell(id, { event: 'sequence', data: { sequence } }),
    });
    if (control.local && !known) await keep(id);
    return team;
  };
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
  return { ...pool, use: alone(use, report) };
}
