/** One team's file is broken or gone: every operation says so and does its work on the others. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestApp, type TestMember, testApp, testNow } from '../testing.ts';
import { backup } from './backup.ts';
import { readManifest } from './manifest.ts';
import { placesIn } from './places.ts';
import { restore } from './restore.ts';
import { migrateAll, rebuildAll, verifyAll } from './upkeep.ts';

let house: TestApp;
let said: string[];
beforeEach(async () => {
  house = await testApp();
  said = [];
  for (const { team } of [house.us.owner, house.them.owner])
    await house.service.teams.use(team, ({ db }) => db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)'));
  await house.service.teams.close();
});
afterEach(() => house.close());

const say = (line: string) => said.push(line);
const name = ({ team }: TestMember) => `teams/${team}.db`;
const linesOf = (member: TestMember) => said.filter((line) => line.includes(name(member))).join('\n');

function breakOne(): void {
  const file = join(house.folder, name(house.us.owner));
  for (const part of ['-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
  writeFileSync(file, 'This is a letter, not a database. '.repeat(500));
}

it('verify says which, and that the others hold', async () => {
  breakOne();
  expect(await verifyAll(placesIn(house.folder), say)).toBe(false);
  expect(linesOf(house.us.owner)).toContain('It is no database.');
  expect(linesOf(house.them.owner)).toContain('holds');
});

it('verify says which file is gone', async () => {
  rmSync(join(house.folder, name(house.us.owner)));
  expect(await verifyAll(placesIn(house.folder), say)).toBe(false);
  expect(linesOf(house.us.owner)).toContain('is not there any more');
  expect(linesOf(house.them.owner)).toContain('holds');
});

it('a backup holds the others, says what it leaves out, and is whole', async () => {
  breakOne();
  const to = mkdtempSync(join(tmpdir(), 'clearway-left-out-'));
  const settings = { data: house.folder, to, at: testNow, passphrase: null, secret: null };
  const { manifest, leftOut } = await backup(settings, say);
  expect(leftOut).toBe(1);
  expect(manifest.files.map((file) => file.name)).toEqual(['control.db', name(house.them.owner)]);
  expect(linesOf(house.us.owner)).toContain('is not in this backup. It is no database.');
  expect(JSON.parse(readFileSync(join(to, 'backup.json'), 'utf8'))).toEqual(manifest);
  rmSync(to, { recursive: true, force: true });
});

it('migrate and rebuild go on with the others', async () => {
  breakOne();
  expect(await migrateAll(placesIn(house.folder), false, say)).toBe(false);
  expect(linesOf(house.them.owner)).toContain('up to date');
  expect(await rebuildAll(placesIn(house.folder), false, say)).toBe(false);
  expect(linesOf(house.them.owner)).toContain('was right');
  expect(linesOf(house.us.owner)).toContain('It is no database.');
});

it('what is no backup, or one that was broken off, is said in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-no-backup-'));
  const restored = restore(
    { from: folder, data: join(folder, 'new'), passphrase: null, given: null, without: false },
    say,
  );
  await expect(restored).rejects.toThrow('is no backup: it has no backup.json, which is written last');
  writeFileSync(join(folder, 'control.db'), 'half');
  const again = backup({ data: house.folder, to: folder, at: testNow, passphrase: null, secret: null }, say);
  await expect(again).rejects.toThrow('holds files already, perhaps of a backup that was broken off');
  writeFileSync(join(folder, 'backup.json'), '{"clearway":');
  expect(() => readManifest(folder)).toThrow('is damaged or of another program');
  rmSync(folder, { recursive: true, force: true });
});

it('a data folder that takes no note is backed up all the same, and that is said', async () => {
  const to = mkdtempSync(join(tmpdir(), 'clearway-no-note-'));
  mkdirSync(join(house.folder, 'backups.jsonl'));
  await backup({ data: house.folder, to, at: testNow, passphrase: null, secret: null }, say);
  expect(said.join()).toContain('The backup stands, but');
  expect(readManifest(to).files).toHaveLength(3);
  rmSync(to, { recursive: true, force: true });
});

it('a restore that was broken off is begun anew, whatever it left', async () => {
  const to = mkdtempSync(join(tmpdir(), 'clearway-broken-off-'));
  const from = join(to, 'backup');
  await backup(
    { data: house.folder, to: from, at: testNow, passphrase: null, secret: 'a secret of the service' },
    say,
  );
  const data = join(to, 'data');
  mkdirSync(join(data, 'teams'), { recursive: true });
  for (const end of ['', '-wal', '-shm', '-journal'])
    for (const file of ['control.db', name(house.us.owner)])
      writeFileSync(join(data, `${file}.restored${end}`), 'half of something');
  await restore({ from, data, passphrase: null, given: null, without: false }, say);
  expect(await verifyAll(placesIn(data), say)).toBe(true);
  expect(readdirSync(join(data, 'teams')).filter((file) => file.includes('restored'))).toEqual([]);
  rmSync(to, { recursive: true, force: true });
});
