/** Verify, rebuild, migrate and export the databases of a data folder or of a server. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { controlMigrations } from '../db/control/open.ts';
import type { Database } from '../db/database.ts';
import { type Migration, migrate, schemaOf } from '../db/migrate.ts';
import { readHead } from '../db/team/log.ts';
import { teamMigrations } from '../db/team/open.ts';
import { indexAgain } from '../db/team/rebuild.ts';
import { clocksOf } from '../db/team/settings.ts';
import { teamJson } from '../exports/team-json.ts';
import type { Say } from './backup.ts';
import { indexFaults } from './index-faults.ts';
import { type Place, type Places, withDatabase } from './places.ts';
import { fileDamage, verifyTeam } from './verify.ts';

const teamsIn = ({ all }: Places) => all.filter(({ control }) => !control);

/** Verifies every team, and the file of accounts; true when everything holds. Reads only, so the service may run. */
export async function verifyAll(places: Places, say: Say): Promise<boolean> {
  let whole = true;
  for (const place of places.all.filter(({ control }) => control)) {
    const damage = await withDatabase(place, fileDamage);
    whole &&= damage === null;
    say(`${place.name}  ${damage ?? 'is a whole file'}`);
  }
  for (const place of teamsIn(places)) {
    await withDatabase(place, async (db) => {
      const faults = await verifyTeam(db);
      whole &&= faults.length === 0;
      say(faults.length === 0 ? await headOf(place, db) : `${place.name}\n  ${faults.join('\n  ')}`);
    });
  }
  return whole;
}

async function headOf({ name }: Place, db: Database): Promise<string> {
  const { sequence, chain } = await readHead(db);
  return `${name}  holds  change ${sequence}  chain ${chain}`;
}

/** Makes the index rows of every team again and says what was not right before. Every process must be stopped. */
export async function rebuildAll(places: Places, stopped: boolean, say: Say): Promise<void> {
  if (places.byAddress && !stopped)
    throw new Error(
      'Nobody may write meanwhile, and by address that cannot be seen from here. Stop every process, then say so: rebuild --stopped.',
    );
  const release = await places.own();
  for (const place of teamsIn(places)) {
    await withDatabase(place, async (db) => {
      const clocks = await clocksOf(db);
      const before = await indexFaults(db, clocks);
      await indexAgain(db, clocks);
      const after = await indexFaults(db, clocks);
      say(
        `${place.name}  ${before.length === 0 ? 'was right, nothing changed' : `${before.length} faults before`}${after.length > 0 ? `, ${after.length} after` : ''}`,
      );
    });
  }
  release();
}

/** Brings every database up to date; with `dry` only says what is due. A database newer than this version is refused. */
export async function migrateAll(places: Places, dry: boolean, say: Say): Promise<void> {
  const release = dry ? () => {} : await places.own();
  for (const place of places.all) {
    const migrations = place.control ? controlMigrations() : teamMigrations();
    await withDatabase(place, async (db) => {
      const due = dry ? await dueIn(db, migrations) : await migrate(db, migrations);
      say(`${place.name}  ${due.length === 0 ? 'up to date' : `${dry ? 'due' : 'done'}: ${due.join(', ')}`}`);
    });
  }
  release();
}

async function dueIn(db: Database, migrations: readonly Migration[]): Promise<readonly string[]> {
  const from = await schemaOf(db);
  return migrations.filter(({ number }) => number > from).map(({ name }) => name);
}

export type Export = { readonly team: string; readonly to: string; readonly at: string };

/** Everything of a team as one JSON file. */
export async function exportTeam({ all }: Places, { team, to, at }: Export): Promise<void> {
  const control = all.find((place) => place.control);
  const place = all.find(({ name }) => name === team || name === `teams/${team}.db`);
  if (!control || !place) throw new Error(`There is no team ${team}.`);
  const facts = await withDatabase(control, (db) => factsOf(db, team));
  await withDatabase(place, (db) =>
    pipeline(Readable.from(teamJson(db, { ...facts, at })), createWriteStream(to, { mode: 0o600 })),
  );
}

async function factsOf(control: Database, team: string) {
  const [row] = await control.read({ sql: 'SELECT name FROM team WHERE id = ?', args: [team] });
  if (!row) throw new Error(`There is no team ${team}.`);
  const members = await control.read({
    sql: 'SELECT id, name, email, permission, joined_at, left_at FROM member WHERE team = ?',
    args: [team],
  });
  return { id: team, name: String(row['name']), members: members.map((member) => ({ ...member })) };
}
