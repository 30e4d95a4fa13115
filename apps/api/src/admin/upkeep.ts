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
import { unsettledTeams } from '../reach/left-turns.ts';
import type { Say } from './backup.ts';
import { indexFaults } from './index-faults.ts';
import { eachOf, type Place, type Places, withDatabase } from './places.ts';
import { fileDamage, verifyTeam } from './verify.ts';

const teamsIn = ({ all }: Places) => all.filter(({ control }) => !control);

/** Verifies every team, and the file of accounts; true when everything holds. Reads only, so the service may run. */
export async function verifyAll(places: Places, say: Say): Promise<boolean> {
  let whole = await eachOf(
    places.all.filter(({ control }) => control),
    say,
    async (place, db) => {
      const damage = await fileDamage(db);
      say(`${place.name}  ${damage ?? 'is a whole file'}`);
      return damage === null;
    },
  );
  for (const name of await missingFrom(places)) {
    say(`${name}\n  is not there any more`);
    whole = false;
  }
  const unsettled = await unsettledIn(places);
  const teams = await eachOf(teamsIn(places), say, async (place, db) => {
    const settled = ![...unsettled].some((team) => place.name.includes(team));
    if (!settled) say(`${place.name}\n  ${halfMade}`);
    const faults = await verifyTeam(db, settled);
    say(faults.length === 0 ? await headOf(place, db) : `${place.name}\n  ${faults.join('\n  ')}`);
    return faults.length === 0;
  });
  return whole && teams;
}

/** Files of teams whose file was there once (the accounts say so) and is no more. */
async function missingFrom({ all, byAddress }: Places): Promise<readonly string[]> {
  const control = all.find((place) => place.control);
  if (!control || byAddress) return [];
  const rows = await withDatabase(control, (db) =>
    db.read({ sql: 'SELECT id FROM team WHERE kept_since IS NOT NULL ORDER BY id' }),
  ).catch(() => []);
  const there = new Set(all.map(({ name }) => name));
  return rows.map(({ id }) => `teams/${String(id)}.db`).filter((name) => !there.has(name));
}

const halfMade =
  'Its index rows are being made anew by other clocks, and were left out here; a service that runs finishes them in half a minute. Verify again then.';

/** Teams whose index rows somebody is at, or was when it died. */
async function unsettledIn({ all }: Places): Promise<ReadonlySet<string>> {
  const control = all.find((place) => place.control);
  return control ? withDatabase(control, unsettledTeams).catch(() => new Set<string>()) : new Set();
}

async function headOf({ name }: Place, db: Database): Promise<string> {
  const { sequence, chain } = await readHead(db);
  return `${name}  holds  change ${sequence}  chain ${chain}`;
}

/** Makes the index rows of every team again and says what was not right before; true when all could. Every process must be stopped. */
export async function rebuildAll(places: Places, stopped: boolean, say: Say): Promise<boolean> {
  if (places.byAddress && !stopped)
    throw new Error(
      'Nobody may write meanwhile, and by address that cannot be seen from here. Stop every process, then say so: rebuild --stopped.',
    );
  return owning(places, () =>
    eachOf(teamsIn(places), say, async (place, db) => {
      const clocks = await clocksOf(db);
      const before = await indexFaults(db, clocks);
      await indexAgain(db, clocks);
      const after = await indexFaults(db, clocks);
      say(
        `${place.name}  ${before.length === 0 ? 'was right, nothing changed' : `${before.length} faults before`}${after.length > 0 ? `, ${after.length} after` : ''}`,
      );
      return after.length === 0;
    }),
  );
}

/** Brings every database up to date; with `dry` only says what is due. A database newer than this version is refused. */
export async function migrateAll(places: Places, dry: boolean, say: Say): Promise<boolean> {
  const each = () =>
    eachOf(places.all, say, async (place, db) => {
      const migrations = place.control ? controlMigrations() : teamMigrations();
      const due = dry ? await dueIn(db, migrations) : await migrate(db, migrations);
      say(`${place.name}  ${due.length === 0 ? 'up to date' : `${dry ? 'due' : 'done'}: ${due.join(', ')}`}`);
      return true;
    });
  return dry ? each() : owning(places, each);
}

async function owning(places: Places, work: () => Promise<boolean>): Promise<boolean> {
  const release = await places.own();
  try {
    return await work();
  } finally {
    release();
  }
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
