/** Compares every index row with what its record says. */
import type { Clocks } from '@clearway/domain/clock';
import type { Database, Row } from '../db/database.ts';
import { linePages, recordPages } from '../db/pages.ts';
import { firmsInUse } from '../db/team/firms.ts';
import { type IndexContext, indexRowsOf } from '../db/team/index-rows.ts';
import { places } from '../db/team/index-statements.ts';
import { counters, wrongFindings, wrongLines } from '../db/team/lines.ts';
import { mergesOf } from '../db/team/merges.ts';
import { type Held, heldOf } from '../db/team/record.ts';

export async function indexFaults(db: Database, clocks: Clocks): Promise<readonly string[]> {
  const merges = await mergesOf(db);
  const firms = await firmsInUse(db);
  const context = { clocks, firmsOf: firms.of, survivorOf: merges.survivorOf, steady: merges.none() };
  const faults: string[] = [];
  for await (const rows of recordPages(db)) faults.push(...(await rowFaults(db, rows.map(heldOf), context)));
  return [...faults, ...(await strayFaults(db)), ...(await lineFaults(db)), ...(await countFaults(db))];
}

const text = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n');

async function rowFaults(
  db: Database,
  held: readonly Held[],
  context: IndexContext,
): Promise<readonly string[]> {
  const ids = JSON.stringify(held.map(({ id }) => id));
  const faults: string[] = [];
  const expected = held.map((one) => indexRowsOf(one.value, context));
  for (const { table, from } of places) {
    const actual = await db.read({
      sql: `SELECT * FROM ${table} WHERE ${from} IN (SELECT value FROM json_each(?))`,
      args: [ids],
    });
    const wanted = expected.flatMap((rows) => rows[table]);
    if (text(actual.map(valuesOf)) !== text(wanted))
      faults.push(`Rows of ${table} are not what their records say; run rebuild.`);
  }
  const lines = await db.read({
    sql: 'SELECT client, sort, owner, tags, snoozed_until, go_live FROM client_line WHERE client IN (SELECT value FROM json_each(?))',
    args: [ids],
  });
  if (text(lines.map(valuesOf)) !== text(expected.flatMap(({ line }) => line)))
    faults.push('Lines of clients are not what their records say; run rebuild.');
  return faults;
}

const valuesOf = (row: Row) => Object.values({ ...row });

/** Rows of records that are not there. */
async function strayFaults(db: Database): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { table, from } of places) {
    const [row] = await db.read({
      sql: `SELECT count(*) AS n FROM ${table} WHERE ${from} NOT IN (SELECT id FROM record)`,
    });
    if (Number(row?.['n']) > 0) faults.push(`Rows of ${table} belong to no record; run rebuild.`);
  }
  return faults;
}

async function lineFaults(db: Database): Promise<readonly string[]> {
  const wrong: string[] = [];
  for await (const rows of linePages(db)) {
    const clients = rows.map((row) => String(row['client']));
    const [lines = [], findings = []] = await db.readAll([wrongLines(clients), wrongFindings(clients)]);
    wrong.push(...new Set([...lines, ...findings].map((row) => String(row['client']))));
  }
  return wrong.map((client) => `The line of ${client} is not what its squares say; run rebuild.`);
}

async function countFaults(db: Database): Promise<readonly string[]> {
  for (const [table, sql] of Object.entries(counters)) {
    const kept = await db.read({ sql: `SELECT * FROM ${table}` });
    const counted = await db.read({ sql });
    if (text(kept.map(valuesOf)) !== text(counted.map(valuesOf)))
      return ['The counters are not what the lines say; run rebuild.'];
  }
  return [];
}
