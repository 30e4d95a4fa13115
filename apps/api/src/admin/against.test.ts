/** One byte of one row, anywhere: either the log disproves it, or the comparison with a backup shows it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cryptoRandom, newId } from '@clearway/domain/id';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../db/database.ts';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { fillWithDemo } from '../testing-demo.ts';
import { differencesFrom } from './against.ts';
import { backup } from './backup.ts';
import { verifyTeam } from './verify.ts';

const call = promisify(execFile);
const later = '2026-11-23T16:00:00.000Z';
let service: TestApp;
let to: string;
beforeAll(async () => {
  service = await testApp();
  await fillWithDemo(service);
  await talk();
  to = mkdtempSync(join(tmpdir(), 'clearway-against-'));
  await backup({ data: service.folder, to, at: testNow, passphrase: null, secret: null }, () => {});
  service.tellTime('2026-11-23T15:00:00.000Z');
});
afterAll(async () => {
  rmSync(to, { recursive: true, force: true });
  await service.close();
});

const path = () => ({ teamId: service.us.owner.team });
/** Rows of tables that no change of the log stands behind. */
async function talk() {
  const api = service.as(service.us.owner);
  const [line] = (await api.clients({ path: path(), query: {} })).lines;
  const text = `Called, @[us lead](${service.us.lead.id}).`;
  await api.comment({
    path: path(),
    body: { id: newId('note', cryptoRandom), client: line?.id ?? '', text },
  });
  await api.changeSettings({ path: path(), body: { digest: { on: true, at: '07:30', businessDays: true } } });
  await service.service.teams.use(service.us.owner.team, ({ db }) =>
    db.write([
      {
        sql: "INSERT INTO saved_view (id, author, name, shared, query, look, changed_at) VALUES ('vw_1', ?, 'Mine', 1, '{}', '{}', ?)",
        args: [service.us.owner.id, testNow],
      },
      {
        sql: "INSERT INTO import (id, at, author, headings, mapping, counts) VALUES ('im_1', ?, ?, '[]', '{}', '{}')",
        args: [testNow, service.us.owner.id],
      },
      {
        sql: "INSERT INTO import_failure (import, row, cells, reasons) VALUES ('im_1', 1, '[\"a\"]', '[\"b\"]')",
      },
    ]),
  );
}

const teamFile = () => `teams/${service.us.owner.team}.db`;
const differences = (name: string) =>
  differencesFrom(join(service.folder, name), join(to, name.replace('/', '-')), {
    since: testNow,
    now: later,
  });

type Cell = { readonly table: string; readonly column: string; readonly rowid: string };
/** Every cell that holds a text or a number. */
async function cellsOf(db: Database): Promise<readonly Cell[]> {
  const columns = await db.read({
    sql: "SELECT t.name AS t, c.name AS c FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.pk = 0",
  });
  const all = await Promise.all(
    columns.map(async (row) => {
      const [table, column] = [String(row['t']), String(row['c'])];
      const keys = (
        await db.read({ sql: `SELECT name FROM pragma_table_info('${table}') WHERE pk > 0` })
      ).map((key) => `"${String(key['name'])}"`);
      const found = await db.read({
        sql: `SELECT json_array(${keys.join(', ')}) AS k FROM "${table}" WHERE "${column}" IS NOT NULL AND "${column}" <> '' LIMIT 40`,
      });
      return found.map((one) => ({
        table,
        column,
        rowid: `json_array(${keys.join(', ')}) = '${String(one['k']).replaceAll("'", "''")}'`,
      }));
    }),
  );
  return all.flat();
}

/** Changes one byte of a text, or a number by one. Answers how to take it back. */
async function flip(
  db: Database,
  { table, column, rowid }: Cell,
  at: number,
): Promise<() => Promise<unknown>> {
  const [row] = await db.read({ sql: `SELECT "${column}" AS v FROM "${table}" WHERE ${rowid}` });
  const value = row?.['v'] ?? null;
  const put = (v: typeof value) =>
    db.write([{ sql: `UPDATE "${table}" SET "${column}" = ? WHERE ${rowid}`, args: [v] }]);
  if (typeof value === 'string') {
    const place = at % value.length;
    const other = value[place] === 'x' ? 'y' : 'x';
    await put(`${value.slice(0, place)}${other}${value.slice(place + 1)}`);
  } else await put(Number(value) + 1);
  return () => put(value);
}

test('an untouched team agrees with its backup, and so do the accounts', async () => {
  expect(await differences(teamFile())).toEqual([]);
  expect(await differences('control.db')).toEqual([]);
});

for (const name of ['team', 'control'] as const)
  test(`a byte changed in any row of the ${name} database is found`, async () => {
    const file = name === 'team' ? teamFile() : 'control.db';
    const db = await openDatabase({ url: `file:${join(service.folder, file)}` });
    // As a hand in the file would: no rule of the table stands in the way.
    await db.client.execute('PRAGMA ignore_check_constraints = ON');
    await db.client.execute('PRAGMA foreign_keys = OFF');
    const byTable = Map.groupBy(await cellsOf(db), ({ table, column }) => `${table}.${column}`);
    expect(byTable.size).toBeGreaterThan(8);
    const missed: string[] = [];
    for (const [column, cells] of byTable) {
      const [cell] = fc.sample(fc.constantFrom(...cells), 1);
      const [at = 0] = fc.sample(fc.nat(1000), 1);
      if (!cell) continue;
      const takeBack = await flip(db, cell, at);
      const shown = (await differences(file)).some(({ table }) => table === cell.table);
      if (!shown && !(name === 'team' && (await verifyTeam(db)).length > 0)) missed.push(column);
      await takeBack();
    }
    expect(missed).toEqual([]);
    db.close();
  });

test('the command tells what differs, and what was changed since and says so', async () => {
  const admin = () =>
    call(process.execPath, [join(import.meta.dirname, '../admin.ts'), 'verify', '--against', to], {
      env: { ...process.env, CLEARWAY_DATA: service.folder },
    }).catch((trouble: { stdout: string }) => trouble);
  await service.as(service.us.owner).changeSettings({
    path: path(),
    body: { digest: { on: false, at: '07:30', businessDays: true } },
  });
  expect((await admin()).stdout).toMatch(/agrees with the backup[\s\S]*since then: setting \["digest"\]/);
  await service.service.teams.use(service.us.owner.team, ({ db }) =>
    db.write([{ sql: "UPDATE saved_view SET name = 'Nine'" }]),
  );
  expect((await admin()).stdout).toMatch(
    /differs with[\s\S]*saved_view \["vw_1"\] differs in name, and nothing/,
  );
});
