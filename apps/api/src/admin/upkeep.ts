/** Verify, rebuild, migrate and export the databases of a data folder. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { controlMigrations } from '../db/control/open.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { ownFolder } from '../db/folder.ts';
import { type Migration, migrate, schemaOf } from '../db/migrate.ts';
import { readHead } from '../db/team/log.ts';
import { teamMigrations } from '../db/team/open.ts';
import { indexAgain } from '../db/team/rebuild.ts';
import { clocksOf } from '../db/team/settings.ts';
import { teamJson } from '../exports/team-json.ts';
import { databasesIn, type Say } from './backup.ts';
import { indexFaults } from './index-faults.ts';
import { fileDamage, verifyTeam } from './verify.ts';

const teamsIn = (data: string) => databasesIn(data).filter((name) => name !== 'control.db');

async function withDatabase<T>(file: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase({ url: `file:${file}` });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Verifies every team, and the file of accounts; true when everything holds. Reads only, so the service may run. */
export async function verifyAll(data: string, say: Say): Promise<boolean> {
  let whole = await withDatabase(join(data, 'control.db'), async (control) => {
    const damage = await fileDamage(control);
    say(`control.db  ${damage ?? 'is a whole file'}`);
    return damage === null;
  });
  for (const name of teamsIn(data)) {
    await withDatabase(join(data, name), async (db) => {
      const faults = await verifyTeam(db);
      const { sequence, chain } = await readHead(db);
      whole &&= faults.length === 0;
      say(
        faults.length === 0
          ? `${name}  holds  change ${sequence}  chain ${chain}`
          : `${name}\n  ${faults.join('\n  ')}`,
      );
    });
  }
  return whole;
}

/** Makes the index rows of every team again and says what was not right before. The service must be stopped. */
export async function rebuildAll(data: string, say: Say): Promise<void> {
  const release = await ownFolder(data);
  for (const name of teamsIn(data)) {
    await withDatabase(join(data, name), async (db) => {
      const clocks = await clocksOf(db);
      const before = await indexFaults(db, clocks);
      await indexAgain(db, clocks);
      const after = await indexFaults(db, clocks);
      say(
        `${name}  ${before.length === 0 ? 'was right, nothing changed' : `${before.length} faults before`}${after.length > 0 ? `, ${after.length} after` : ''}`,
      );
    });
  }
  release();
}

/** Brings every database up to date; with `dry` only says what is due. A database newer than this version is refused. */
export async function migrateAll(data: string, dry: boolean, say: Say): Promise<void> {
  const release = dry ? () => {} : await ownFolder(data);
  for (const name of databasesIn(data)) {
    const migrations = name === 'control.db' ? controlMigrations() : teamMigrations();
    await withDatabase(join(data, name), async (db) => {
      const due = dry ? await dueIn(db, migrations) : await migrate(db, migrations);
      say(`${name}  ${due.length === 0 ? 'up to date' : `${dry ? 'due' : 'done'}: ${due.join(', ')}`}`);
    });
  }
  release();
}

async function dueIn(db: Database, migrations: readonly Migration[]): Promise<readonly string[]> {
  const from = await schemaOf(db);
  return migrations.filter(({ number }) => number > from).map(({ name }) => name);
}

/** Everything of a team as one JSON file. */
export async function exportTeam(data: string, team: string, to: string, at: string): Promise<void> {
  await withDatabase(join(data, 'control.db'), async (control) => {
    const [row] = await control.read({ sql: 'SELECT name FROM team WHERE id = ?', args: [team] });
    if (!row) throw new Error(`There is no team ${team}.`);
    const members = await control.read({
      sql: 'SELECT id, name, email, permission, joined_at, left_at FROM member WHERE team = ?',
      args: [team],
    });
    const facts = {
      id: team,
      name: String(row['name']),
      members: members.map((member) => ({ ...member })),
      at,
    };
    await withDatabase(join(data, 'teams', `${team}.db`), async (db) => {
      await pipeline(Readable.from(teamJson(db, facts)), createWriteStream(to, { mode: 0o600 }));
    });
  });
}
