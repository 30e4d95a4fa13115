/** The control database: accounts, sessions, teams, members, keys. */
import { join } from 'node:path';
import { type ControlDatabase, type Home, openControlDatabase } from '../database.ts';
import { migrate, migrationsIn } from '../migrate.ts';

export const controlMigrations = () => migrationsIn(join(import.meta.dirname, 'migrations'));

/** Opens and migrates it. */
export async function openControl(home: Home): Promise<ControlDatabase> {
  const control = await openControlDatabase(home);
  await migrate(control, controlMigrations());
  return control;
}
