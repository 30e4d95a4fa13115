/**
 * Migrations are SQL files that a person can read, numbered and run in order, each in one write with the number it
 * leads to. A database newer than this service is refused: running old code on it could lose what it does not know.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Statement } from './database.ts';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly Statement[];
};

export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';
}

const withoutComments = (sql: string) => sql.replaceAll(/^\s*--.*$/gm, '');

/** The migrations of a folder, `0001-name.sql` first. Statements end with a semicolon at the end of a line. */
export function migrationsIn(folder: string): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return files.map((name) => {
    const parts = withoutComments(readFileSync(join(folder, name), 'utf8')).split(/;\s*(?:\n|$)/);
    const statements = parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((sql) => ({ sql }));
    return { number: Number.parseInt(name, 10), name, statements };
  });
}

/** Number of the last migration a database has seen. */
export async function schemaOf(database: Database): Promise<number> {
  const [row] = await database.read({ sql: 'PRAGMA user_version' });
  return Number(row?.['user_version'] ?? 0);
}

/** Brings a database up to date and returns the names of what was run. Throws NewerDatabase on one from the future. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const from = await schemaOf(database);
  const newest = migrations.at(-1)?.number ?? 0;
  if (from > newest)
    throw new NewerDatabase(
      `The database is at schema ${from}; this version of Clearway knows ${newest}. Install a newer version.`,
    );
  const due = migrations.filter(({ number }) => number > from);
  for (const { number, statements } of due)
    await database.write([...statements, { sql: `PRAGMA user_version = ${number}` }]);
  return due.map(({ name }) => name);
}
