import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { fillWithDemo } from '../testing-demo.ts';
import { verifyTeam } from './verify.ts';

const call = promisify(execFile);

let service: TestApp;
let place: string;
beforeAll(async () => {
  service = await testApp();
  place = mkdtempSync(join(tmpdir(), 'clearway-admin-'));
  await fillWithDemo(service);
});
afterAll(async () => {
  rmSync(place, { recursive: true, force: true });
  await service.close();
});

const team = () => service.us.owner.team;
const admin = (data: string, args: readonly string[], more: Record<string, string> = {}) =>
  call(process.execPath, [join(import.meta.dirname, '../admin.ts'), ...args], {
    env: { ...process.env, CLEARWAY_DATA: data, ...more },
  });
const add = (name: string) =>
  service.as(service.us.owner).changes({
    path: { teamId: team() },
    body: {
      changes: [
        {
          kind: 'person-added',
          id: newId('change', cryptoRandom),
          base: 0,
          at: testNow,
          catalogue: '1',
          record: newId('person', cryptoRandom),
          name,
        },
      ],
    },
  });
async function dump(file: string): Promise<string> {
  const db = await openDatabase({ url: `file:${file}` });
  const rows = await Promise.all(
    ['change', 'record', 'client_line', 'part'].map((table) =>
      db.read({ sql: `SELECT * FROM ${table} ORDER BY 1, 2` }),
    ),
  );
  db.close();
  return JSON.stringify(rows);
}

describe('backup and restore', () => {
  it('are taken under load, sealed, and hold the log as it was at one moment', async () => {
    const to = join(place, 'sealed');
    const passphrase = { CLEARWAY_BACKUP_PASSPHRASE: 'four quiet words here' };
    let stop = false;
    const load = (async () => {
      for (let index = 0; !stop; index += 1) await add(`Person ${index}`);
    })();
    await admin(service.folder, ['backup', to], passphrase);
    stop = true;
    await load;
    expect(readdirSync(to).every((file) => file === 'backup.json' || file.endsWith('.sealed'))).toBe(true);
    expect(readFileSync(join(to, `teams-${team()}.db.sealed`)).includes('Harbor')).toBe(false);
    await expect(admin(join(place, 'locked'), ['restore', to])).rejects.toThrow(/sealed/);
    const data = join(place, 'restored');
    await admin(data, ['restore', to], passphrase);
    expect((await admin(data, ['verify'])).stdout).toMatch(/holds/);
    const { sequence } = await service.as(service.us.owner).chain({ path: { teamId: team() } });
    const db = await openDatabase({ url: `file:${join(data, 'teams', `${team()}.db`)}` });
    const [head] = await db.read({ sql: 'SELECT max(sequence) AS n FROM change' });
    db.close();
    expect(Number(head?.['n'])).toBeLessThanOrEqual(sequence);
    expect(Number(head?.['n'])).toBeGreaterThan(100);
  });

  it('give back the very same rows', async () => {
    const to = join(place, 'plain');
    await admin(service.folder, ['backup', to]);
    await admin(join(place, 'again'), ['restore', to]);
    expect(await dump(join(place, 'again', 'teams', `${team()}.db`))).toBe(
      await dump(join(service.folder, 'teams', `${team()}.db`)),
    );
    await expect(admin(join(place, 'again'), ['restore', to])).rejects.toThrow(/already/);
    expect((await admin(service.folder, ['verify', to])).stdout).toMatch(/The backup holds/);
  });
});

describe('verify', () => {
  it('finds a single changed byte in a change, a record, a comment, an index row or a line', async () => {
    const [line] = (await service.as(service.us.owner).clients({ path: { teamId: team() }, query: {} }))
      .lines;
    await service.as(service.us.owner).comment({
      path: { teamId: team() },
      body: { id: newId('note', cryptoRandom), client: line?.id ?? '', text: 'Called.' },
    });
    const from = join(place, 'byte');
    await admin(service.folder, ['backup', from]);
    const file = join(from, `teams-${team()}.db`);
    const changes = [
      "UPDATE change SET payload = replace(payload, 'Harbor', 'Harbos') WHERE sequence = (SELECT min(sequence) FROM change WHERE payload LIKE '%Harbor%')",
      "UPDATE change SET author = author || 'x' WHERE sequence = 7",
      'DELETE FROM change WHERE sequence = 9',
      "UPDATE record SET value = replace(value, 'Harbor', 'Harbos') WHERE value LIKE '%Harbor%'",
      "UPDATE comment SET text = 'Callee.'",
      'UPDATE part SET base = 1 - base WHERE base < 2',
      'UPDATE client_line SET open = open + 1 WHERE rowid = NULL OR client = (SELECT min(client) FROM client_line)',
      "UPDATE named SET sort = 'x' WHERE record = (SELECT min(record) FROM named)",
      'UPDATE line_count SET n = n + 1',
    ];
    for (const sql of changes) {
      const copy = join(place, 'byte.db');
      cpSync(file, copy);
      const db = await openDatabase({ url: `file:${copy}` });
      expect(await verifyTeam(db)).toEqual([]);
      await db.write([{ sql: sql.replace('rowid = NULL OR ', '') }]);
      expect(await verifyTeam(db), sql).not.toEqual([]);
      db.close();
      for (const part of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(part, { force: true });
    }
    const bytes = readFileSync(file);
    bytes[bytes.indexOf('Harbor')] = 'h'.charCodeAt(0);
    writeFileSync(file, bytes);
    await expect(admin(service.folder, ['verify', from])).rejects.toMatchObject({
      stdout: expect.stringMatching(/not the file/),
    });
  });
});

describe('rebuild, migrate and export', () => {
  it('mend index rows, say what is due, refuse a newer database, and write everything', async () => {
    const to = join(place, 'upkeep-backup');
    const data = join(place, 'upkeep');
    await admin(service.folder, ['backup', to]);
    await admin(data, ['restore', to]);
    expect((await admin(data, ['rebuild'])).stdout).toMatch(/was right, nothing changed/);
    const file = join(data, 'teams', `${team()}.db`);
    const db = await openDatabase({ url: `file:${file}` });
    await db.write([{ sql: 'DELETE FROM part' }]);
    db.close();
    expect((await admin(data, ['rebuild'])).stdout).toMatch(/faults before$/m);
    expect((await admin(data, ['verify'])).stdout).toMatch(/holds/);
    expect((await admin(data, ['migrate', '--all', '--dry-run'])).stdout).toMatch(/up to date/);
    await admin(data, ['export', team(), join(place, 'team.json')]);
    expect(JSON.parse(readFileSync(join(place, 'team.json'), 'utf8')).records.length).toBeGreaterThan(24);
    const newer = await openDatabase({ url: `file:${file}` });
    await newer.client.execute('PRAGMA user_version = 999');
    newer.close();
    await expect(admin(data, ['migrate', '--all'])).rejects.toThrow(/knows/);
  });
});
