/** One team's database, ready: migrated, with its writer and the clocks the team counts by. */
import { join } from 'node:path';
import { stepById } from '@clearway/catalog/checklists';
import type { TeamId } from '@clearway/domain/id';
import { openOrCreate } from '../creating.ts';
import type { Database, Home } from '../database.ts';
import { type Migration, migrate, migrationsIn, newestOf } from '../migrate.ts';
import type { Head } from './log.ts';
import { expectFile, expectTables } from './lost.ts';
import { reclock } from './reclock.ts';
import { openSight } from './sight.ts';
import { openWriter, type Writer } from './writer.ts';

export const teamMigrations = (): readonly Migration[] =>
  migrationsIn(join(import.meta.dirname, 'migrations'));

/** A handle bound to one team: another team's rows cannot be named through it. */
export type Team = {
  readonly id: TeamId;
  readonly db: Database;
  readonly writer: Writer;
  /** Sees what other processes wrote; nothing to do where the file is ours alone. */
  readonly look: () => Promise<void>;
  /** Reads the clock overrides again and makes the index rows anew by them; called after they were changed. */
  readonly clocksChanged: () => Promise<void>;
};

export type TeamSettings = {
  readonly home: Home;
  /** It was there before: one that is missing or empty is not made, Lost is thrown. */
  readonly kept: boolean;
  readonly membersOf: () => Promise<ReadonlySet<string>>;
  readonly onCommit: (head: Head) => void;
};

export async function openTeam(id: TeamId, settings: TeamSettings): Promise<Team> {
  if (settings.kept) expectFile(settings.home);
  const db = await openOrCreate(settings.home);
  try {
    if (settings.kept) await expectTables(db);
    return await ready(id, db, settings);
  } catch (trouble) {
    db.close();
    throw trouble;
  }
}

async function ready(id: TeamId, db: Database, { membersOf, onCommit }: TeamSettings): Promise<Team> {
  const migrations = teamMigrations();
  await migrate(db, migrations);
  const sight = await openSight(db, newestOf(migrations));
  const { clocks } = sight;
  const beside = db.local ? {} : { sight };
  const knowsStep = (step: string) => stepById(step) !== undefined;
  const writer = await openWriter({ db, clocks, ...beside, knowsStep, membersOf, onCommit });
  return {
    id,
    db,
    writer,
    look: async () => {
      if (!db.local) await sight.look();
    },
    clocksChanged: async () => {
      await sight.look();
      // What this process decided by the old clocks is on disk after it.
      await writer.settled();
      const looked = async () => {
        await sight.look();
        return clocks();
      };
      await reclock({ db, clocks: looked, guard: sight.guard });
    },
  };
}
