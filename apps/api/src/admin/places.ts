/** The databases an administrator's command is about: files of a data folder, or those of a server by address. */
import { join } from 'node:path';
import { isId } from '@clearway/domain/id';
import { type Database, type Home, openDatabase } from '../db/database.ts';
import { ownFolder } from '../db/folder.ts';
import { homes } from '../db/homes.ts';
import { NewerDatabase } from '../db/migrate.ts';
import { whyNot } from '../db/team/hurt.ts';
import type { Env } from '../env.ts';
import { databasesIn } from './backup.ts';

export type Place = { readonly name: string; readonly control: boolean; readonly home: Home };
export type Places = {
  readonly all: readonly Place[];
  /** Waits for nobody: throws while a service uses the folder. By address others may be at work, and that is told. */
  readonly own: () => Promise<() => void>;
  /** A server's, so that others may write meanwhile. */
  readonly byAddress: boolean;
};

export async function withDatabase<T>({ home }: Place, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(home);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Work on one database after the other. One that cannot be used is said and passed over; true when none was and all went well. */
export async function eachOf(
  places: readonly Place[],
  say: (line: string) => void,
  work: (place: Place, db: Database) => Promise<boolean>,
): Promise<boolean> {
  let well = true;
  for (const place of places)
    try {
      well = (await withDatabase(place, (db) => work(place, db))) && well;
    } catch (trouble) {
      // Of the whole installation: nothing more is to be done with this version.
      if (trouble instanceof NewerDatabase) throw trouble;
      say(`${place.name}\n  ${whyNot(trouble)}`);
      well = false;
    }
  return well;
}

/** Files of a folder, the control database first. */
export const placesIn = (data: string): Places => ({
  all: databasesIn(data).map((name) => ({
    name,
    control: name === 'control.db',
    home: { url: `file:${join(data, name)}` },
  })),
  own: () => ownFolder(data),
  byAddress: false,
});

/** Those of the service this environment describes. */
export async function placesOf(env: Env): Promise<Places> {
  if (!env.control) return placesIn(env.data);
  const { control, team } = homes(env);
  const first: Place = { name: 'control', control: true, home: control };
  const rows = await withDatabase(first, (db) => db.read({ sql: 'SELECT id FROM team ORDER BY id' }));
  const teams = rows.flatMap(({ id }) =>
    isId('team', id) ? [{ name: id, control: false, home: team(id) }] : [],
  );
  return { all: [first, ...teams], own: async () => () => {}, byAddress: true };
}

/** What a server does better: said instead of done half. */
export function refuseByAddress(env: Env, command: 'backup' | 'restore' | 'verify --against'): void {
  if (!env.control) return;
  throw new Error(
    `${command} works on a data folder, and these databases are a server's (CLEARWAY_CONTROL_URL). Take a snapshot there, of every namespace and of the secret; \`export <team> <file>\` and \`verify\` work by address. docs/scale.md says how.`,
  );
}
