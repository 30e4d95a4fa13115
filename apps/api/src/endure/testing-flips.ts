/**
 * One bit of a team's file flipped, anywhere: either the file cannot be read, or `admin verify` says what is wrong, or
 * the comparison with a backup does, or the bit lay where nothing is kept and every row is as it was.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differencesFrom } from '../admin/against.ts';
import { backup } from '../admin/backup.ts';
import { verifyTeam } from '../admin/verify.ts';
import { seededRandom } from '../bench/seeded-records.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { testApp, testNow } from '../testing.ts';
import { fillWithDemo } from '../testing-demo.ts';

export type Flipped = {
  readonly flips: number;
  readonly unreadable: number;
  readonly byVerify: number;
  readonly byBackup: number;
  /** Bits of free space: every row is as it was. */
  readonly harmless: number;
  /** Rows that changed and nobody said so. */
  readonly faults: readonly string[];
};

const later = '2026-11-23T16:00:00.000Z';

export async function endureFlips(flips: number, seed: number): Promise<Flipped> {
  const house = await testApp();
  await fillWithDemo(house);
  const to = mkdtempSync(join(tmpdir(), 'clearway-flips-'));
  await backup({ data: house.folder, to, at: testNow, passphrase: null, secret: null }, () => {});
  const good = join(to, `teams-${house.us.owner.team}.db`);
  const rows = await dump(good);
  const random = seededRandom(seed);
  const counts = { unreadable: 0, byVerify: 0, byBackup: 0, harmless: 0 };
  const faults: string[] = [];
  for (let flip = 0; flip < flips; flip += 1) {
    const bad = join(to, `flipped-${flip}.db`);
    const bit = flipOne(good, bad, random);
    const how = await shown(bad, good, rows);
    if (how === 'nobody') faults.push(`A flip of bit ${bit} changed a row, and nobody says so.`);
    else counts[how] += 1;
    for (const part of [bad, `${bad}-wal`, `${bad}-shm`]) rmSync(part, { force: true });
  }
  rmSync(to, { recursive: true, force: true });
  await house.close();
  return { flips, ...counts, faults };
}

/** Copies the file with one bit turned; answers which. */
function flipOne(good: string, bad: string, random: () => number): number {
  copyFileSync(good, bad);
  const bytes = readFileSync(bad);
  const bit = Math.floor(random() * bytes.length * 8);
  const at = bit >> 3;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(bad, bytes);
  return bit;
}

type Shown = 'unreadable' | 'byVerify' | 'byBackup' | 'harmless' | 'nobody';

async function shown(bad: string, good: string, rows: string): Promise<Shown> {
  const db = await openDatabase({ url: `file:${bad}` }).catch(() => null);
  if (!db) return 'unreadable';
  const faults = await verifyTeam(db).catch(() => null);
  db.close();
  if (!faults) return 'unreadable';
  if (faults.length > 0) return 'byVerify';
  const differences = await differencesFrom(bad, good, { since: testNow, now: later }).catch(() => null);
  if (!differences || differences.length > 0) return 'byBackup';
  return (await dump(bad).catch(() => '')) === rows ? 'harmless' : 'nobody';
}

/** Every row of every table. */
async function dump(file: string): Promise<string> {
  const db = await openDatabase({ url: `file:${file}` });
  const tables = await db.read({
    sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  });
  const all = [];
  for (const { name } of tables) all.push([name, await rowsOf(db, String(name))]);
  db.close();
  return JSON.stringify(all);
}

async function rowsOf(db: Database, table: string): Promise<readonly string[]> {
  const rows = await db.read({ sql: `SELECT * FROM "${table}"` });
  return rows.map((row) => JSON.stringify(row)).toSorted();
}
