/** The control database: accounts, sessions, teams, members, keys. */
import { join } from 'node:path';
import { type Database, type Home, openDatabase } from '../database.ts';
import { migrate, migrationsIn } from '../migrate.ts';

export const controlMigrations = () => migrationsIn(join(import.meta.dirname, 'migrations'));

/** Opens and migrates it. */
export async function openControl(home: Home): Promise<Database> {
  const control = await openDatabase(home, { remember: true });
  await migrate(control, controlMigrations());
  return control;
}
