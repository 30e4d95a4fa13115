/** A control database of every number there ever was, with a row in each table, comes up to date and loses nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { controlMigrations } from './control/open.ts';
import { type Database, openDatabase } from './database.ts';
import { migrate, schemaOf } from './migrate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clearway-steps-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const all = controlMigrations();
type Table = { readonly name: string; readonly columns: readonly { name: string; type: string }[] };

async function tablesOf(db: Database): Promise<readonly Table[]> {
  const rows = await db.read({
    sql: `SELECT t.name AS "table", c.name AS "column", c.type FROM sqlite_master t, pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid`,
  });
  const byTable = Map.groupBy(rows, (row) => String(row['table']));
  return [...byTable].map(([name, columns]) => ({
    name,
    columns: columns.map((row) => ({ name: String(row['column']), type: String(row['type']) })),
  }));
}

/** Two rows in every table, whatever it asks of its values: what a migration does to rows is looked at, not what they mean. */
async function fill(db: Database, tables: readonly Table[]): Promise<void> {
  await db.client.execute('PRAGMA foreign_keys = OFF');
  await db.client.execute('PRAGMA ignore_check_constraints = ON');
  for (const { name, columns } of tables)
    for (const row of [1, 2])
      await db.write([
        {
          sql: `INSERT INTO "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
          args: columns.map(({ name: column, type }) => (type === 'INTEGER' ? row : `${column} ${row}`)),
        },
      ]);
}

const held = (db: Database, tables: readonly Table[]) =>
  Promise.all(
    tables.map(async ({ name, columns }) => [
      name,
      await db.read({
        sql: `SELECT ${columns.map((column) => `"${column.name}"`).join(', ')} FROM "${name}" ORDER BY 1`,
      }),
    ]),
  );

it.each(all.slice(0, -1).map(({ name }, index) => [name, index + 1] as const))(
  'from %s to the newest, with every row and value it held',
  async (_name, count) => {
    const db = await openDatabase({ url: `file:${join(folder, 'control.db')}` });
    await migrate(db, all.slice(0, count));
    const tables = await tablesOf(db);
    await fill(db, tables);
    const before = JSON.stringify(await held(db, tables));
    await migrate(db, all);
    expect(await schemaOf(db)).toBe(all.at(-1)?.number);
    expect(JSON.stringify(await held(db, tables))).toBe(before);
    db.close();
  },
);
