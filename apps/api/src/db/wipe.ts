/**
 * Makes sure that what was deleted stands in no file any more. A file of ours is written anew by VACUUM. A server allows
 * no VACUUM, no secure_delete and no checkpoint over SQL (libsql-server, query_analysis.rs), so there every table is
 * copied onto clean pages, and the pages it leaves are filled with zeros.
 */
import { type Database, isBusy } from './database.ts';
import { checkpointed } from './server-admin.ts';
import { type Zeros, zerosFor } from './zeros.ts';

/**
 * `emptied`: the files hold it no more, nor does the write-ahead log. `log-kept`: the file is clean, the server's
 * write-ahead log until its next checkpoint is not. `not-emptied`: the server refused or gave up; pages may hold it.
 */
export type Wiped = 'emptied' | 'log-kept' | 'not-emptied';

export async function wipe(db: Database): Promise<Wiped> {
  if (!db.local) return wipeOnServer(db);
  for (const pragma of ['secure_delete = ON', 'wal_checkpoint(TRUNCATE)'])
    await db.client.execute(`PRAGMA ${pragma}`);
  await db.client.execute('VACUUM');
  for (const pragma of ['wal_checkpoint(TRUNCATE)', 'secure_delete = OFF'])
    await db.client.execute(`PRAGMA ${pragma}`);
  return 'emptied';
}

async function wipeOnServer(db: Database): Promise<Wiped> {
  try {
    await patiently(() => dropLeftOver(db));
    await patiently(() => clean(db));
    await patiently(() => rewrite(db));
  } catch {
    // What it was is told by the answer: a server that gave up half way leaves every row as it was.
    return 'not-emptied';
  }
  const { admin } = db.home;
  return admin && (await checkpointed(admin).catch(() => false)) ? 'emptied' : 'log-kept';
}

const tries = 5;

/** Others may write meanwhile; then the server says it is busy, and it begins again with what is there now. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (trouble) {
      if (left === 1 || !isBusy(trouble)) throw trouble;
    }
  }
}

async function dropLeftOver(db: Database): Promise<void> {
  const rows = await db.read({ sql: "SELECT name FROM sqlite_master WHERE name LIKE 'wiped_%'" });
  if (rows.length > 0) await db.write(rows.map((row) => ({ sql: `DROP TABLE ${String(row['name'])}` })));
}

async function zerosOf(db: Database): Promise<Zeros> {
  const [row] = await db.read({ sql: 'PRAGMA page_count' });
  return zerosFor(Number(row?.['page_count']));
}

/** What is free now, before copies are written onto it. */
async function clean(db: Database): Promise<void> {
  const { make, fill, drop } = await zerosOf(db);
  await db.write([...make, ...fill]);
  await db.write(drop);
}

/** Copies first, then what they leave is filled, indexes last: each on pages that are clean. */
async function rewrite(db: Database): Promise<void> {
  const { tables, indexes, triggers } = await schemaOf(db);
  const { make, fill, drop } = await zerosOf(db);
  const statements = [
    ...make.map(({ sql }) => sql),
    ...tables.flatMap(({ name, made }) => [
      made.replace(/^CREATE TABLE\s+("?)\w+\1/i, `CREATE TABLE wiped_${name}`),
      `INSERT INTO wiped_${name} SELECT * FROM "${name}"`,
    ]),
    ...tables.map(({ name }) => `DROP TABLE "${name}"`),
    ...fill.map(({ sql }) => sql),
    ...tables.map(({ name }) => `ALTER TABLE wiped_${name} RENAME TO "${name}"`),
    ...[...indexes, ...triggers].map(({ made }) => made),
  ];
  // Foreign keys are off in `migrate`, so that a table may be dropped while others name it.
  await db.client.migrate(statements);
  await db.write(drop);
}

async function schemaOf(db: Database) {
  const rows = await db.read({
    sql: "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name",
  });
  const of = (type: string) =>
    rows
      .filter((row) => row['type'] === type)
      .map((row) => ({ name: String(row['name']), made: String(row['sql']) }));
  return { tables: of('table'), indexes: of('index'), triggers: of('trigger') };
}
