/**
 * The databases of the teams: opened at first use, at most 64 at a time, migrated at open. A handler gets a handle
 * bound to the asker's team, so another team's rows cannot be named.
 */
import { join } from 'node:path';
import type { TeamId } from '@clearway/domain/id';
import { type Database, type Home, openDatabase } from '../database.ts';
import { migrate, migrationsIn } from '../migrate.ts';

export const teamMigrations = () => migrationsIn(join(import.meta.dirname, 'migrations'));

export type Team = {
  readonly id: TeamId;
  readonly db: Database;
};

export type Teams = {
  /** Runs `work` with the team's handle; it stays open at least that long. */
  readonly use: <T>(id: TeamId, work: (team: Team) => Promise<T>) => Promise<T>;
  /** Closes a team's handle, e.g. before its database is erased. */
  readonly forget: (id: TeamId) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Held = { readonly opening: Promise<Team>; uses: number };

/** Open handles; a database that is in use is never closed. */
export const handleLimit = 64;

/** The pool. `homeOf` is the one function that knows where a team lives. */
export function openTeams(homeOf: (id: TeamId) => Home, limit = handleLimit): Teams {
  const migrations = teamMigrations();
  const held = new Map<TeamId, Held>();

  const open = async (id: TeamId): Promise<Team> => {
    const db = await openDatabase(homeOf(id));
    await migrate(db, migrations);
    return { id, db };
  };

  const forget = async (id: TeamId) => {
    const one = held.get(id);
    held.delete(id);
    await one?.opening.then(({ db }) => db.close());
  };

  /** The handles used longest ago go first; the map keeps the order of use. */
  const makeRoom = async () => {
    const idle = [...held].filter(([, { uses }]) => uses === 0);
    for (const [id] of idle.slice(0, Math.max(0, held.size - limit))) await forget(id);
  };

  const take = (id: TeamId): Held => {
    const one = held.get(id) ?? { opening: open(id), uses: 0 };
    held.delete(id);
    held.set(id, one);
    one.opening.catch(() => held.delete(id));
    return one;
  };

  return {
    use: async (id, work) => {
      const one = take(id);
      one.uses += 1;
      try {
        return await work(await one.opening);
      } finally {
        one.uses -= 1;
        if (held.size > limit) await makeRoom();
      }
    },
    forget,
    close: async () => {
      await Promise.all([...held.keys()].map(forget));
    },
  };
}
