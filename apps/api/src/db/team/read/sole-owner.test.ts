import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../database.ts';
import { migrate } from '../../migrate.ts';
import { counters } from '../lines.ts';
import { teamMigrations } from '../open.ts';
import { clientsList } from './clients.ts';

const folder = mkdtempSync(join(tmpdir(), 'clearway-owner-'));
let db: Database;
beforeAll(async () => {
  db = await openDatabase({ url: `file:${join(folder, 'team.db')}` });
  await migrate(db, teamMigrations());
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = '2026-11-23T15:00:00.000Z';
const [ours, theirs] = ['mb_0000000000000000000000000a', 'mb_0000000000000000000000000b'];

it('a book always counts the clients of its owner, whoever else owns some', async () => {
  const anyOwners = fc.array(fc.constantFrom(ours, ours, ours, theirs, null), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyOwners, fc.constantFrom(ours, theirs), async (owners, asked) => {
      const lines = owners.map((owner, index) => ({
        sql: "INSERT INTO client_line (client, sort, owner, tags, added_at, touched_at, worst) VALUES (?, '', ?, '[]', ?, ?, ?)",
        args: [`cl_${index}`, owner, now, now, index],
      }));
      await db.write([
        { sql: 'DELETE FROM client_line' },
        { sql: 'DELETE FROM line_count' },
        ...lines,
        { sql: `INSERT INTO line_count ${counters.line_count}` },
      ]);
      const { total, counts } = await clientsList(db, { owner: asked, limit: '0' }, now);
      const own = owners.filter((owner) => owner === asked).length;
      expect(total).toBe(own);
      expect(counts.owners).toEqual(own > 0 ? { [asked]: own } : {});
      expect(Object.values(counts.states).reduce((sum, n) => sum + n, 0)).toBe(own);
    }),
  );
});
