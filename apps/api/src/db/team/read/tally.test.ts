import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../database.ts';
import { migrate } from '../../migrate.ts';
import { teamMigrations } from '../open.ts';
import { countsOf } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'clearway-tally-'));
let db: Database;
beforeAll(async () => {
  db = await openDatabase({ url: `file:${join(folder, 'team.db')}` });
  await migrate(db, teamMigrations());
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const days = ['', '2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01'];
const instants = ['', '2026-11-23T14:59:59.999Z', '2026-11-23T15:00:00.000Z', '2026-12-06T05:00:00.000Z'];
const anyCounter = fc.tuple(
  fc.integer({ min: 0, max: 1 }),
  fc.integer({ min: 0, max: 7 }),
  fc.constantFrom('', '0', '1', '2'),
  fc.constantFrom(...days),
  fc.constantFrom(...instants),
  fc.constantFrom(...instants),
  fc.integer({ min: 1, max: 9 }),
);
const anyCounters = fc.uniqueArray(anyCounter, {
  selector: (row) => row.slice(0, 6).join('|'),
  maxLength: 30,
});
const now = '2026-11-23T15:00:00.000Z';

it('counters read in memory are always what the database reads of them', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounters, async (rows) => {
      const insert = (args: (string | number)[]) => ({
        sql: 'INSERT INTO line_count VALUES (?, ?, ?, ?, ?, ?, ?)',
        args,
      });
      await db.write([{ sql: 'DELETE FROM line_count' }, ...rows.map(insert)]);
      const here = await countsOf(db, [], now);
      expect(here).toEqual(await countsOf({ ...db, table: async () => null }, [], now));
      expect(here.total).toBe(rows.reduce((sum, row) => sum + row[6], 0));
    }),
  );
});
