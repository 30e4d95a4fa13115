/**
 * Migrations are SQL files that a person can read, numbered and run in order, each in one write with the number it
 * leads to. Of several processes that open a database at once one runs each; the others find it done.
 *
 * A migration adds: columns that may be null, tables, indexes. So while a service is replaced, older processes work on
 * beside newer ones. One that older processes must not work on after says `-- breaks` at the start of a line: from then
 * on they refuse the database, because running old code on it could lose what it does not know (docs/decisions/0080).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, Statement } from './database.ts';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly Statement[];
  /** Versions that do not know it must not use the database after it. */
  readonly breaks: boolean;
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
  return files.map((name) => migrationOf(name, readFileSync(join(folder, name), 'utf8')));
}

/** One migration from the text of its file. */
export function migrationOf(name: string, text: string): Migration {
  const statements = withoutComments(text)
    .split(/;\s*(?:\n|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((sql) => ({ sql }));
  return { number: Number.parseInt(name, 10), name, statements, breaks: /^-- breaks\b/m.test(text) };
}

/** What a database says of itself: its last migration, and the last one that older versions must know to use it. */
export type Standing = { readonly schema: number; readonly floor: number };

/**
 * Both numbers stand in SQLite's user_version, which a libSQL server keeps too: the schema, and in thousands how many
 * migrations lie between floor and schema. A plain number, as any other program writes it, is its own floor.
 */
const thousand = 1000;
export const markOf = ({ schema, floor }: Standing): number => (schema - floor) * thousand + schema;
export function standingFrom(mark: number): Standing {
  const schema = mark % thousand;
  return { schema, floor: schema - Math.floor(mark / thousand) };
}

export async function standingOf(database: Database): Promise<Standing> {
  const [row] = await database.read({ sql: 'PRAGMA user_version' });
  return standingFrom(Number(row?.['user_version'] ?? 0));
}

/** Number of the last migration a database has seen. */
export const schemaOf = async (database: Database): Promise<number> => (await standingOf(database)).schema;

/** Throws NewerDatabase when a version that knows migrations up to `newest` must not use the database. */
export function refuseNewer({ schema, floor }: Standing, newest: number): void {
  if (floor <= newest) return;
  throw new NewerDatabase(
    `The database is at schema ${schema} and needs a Clearway that knows schema ${floor}; this version knows ${newest}. Install a newer version, or restore a backup made before the update.`,
  );
}

export const newestOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.number ?? 0;

/** Brings a database up to date and returns the names of what was run. Throws NewerDatabase on one from the future. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const ran: string[] = [];
  for (;;) {
    const now = await standingOf(database);
    refuseNewer(now, newestOf(migrations));
    const next = migrations.find(({ number }) => number > now.schema);
    if (!next) return ran;
    if (await runs(database, next, now)) ran.push(next.name);
  }
}

/** Runs one migration; false when another process came first, which the guard in front of it sees. */
async function runs(
  database: Database,
  { number, statements, breaks }: Migration,
  now: Standing,
): Promise<boolean> {
  const mark = markOf({ schema: number, floor: breaks || now.schema === 0 ? number : now.floor });
  const guard = {
    sql: "SELECT json(iif((SELECT user_version FROM pragma_user_version) = ?, '1', 'another process came first'))",
    args: [markOf(now)],
  };
  try {
    await database.write([guard, ...statements, { sql: `PRAGMA user_version = ${mark}` }]);
    return true;
  } catch (trouble) {
    if (markOf(await standingOf(database)) === markOf(now)) throw trouble;
    return false;
  }
}
