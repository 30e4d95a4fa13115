/** One team's database is broken, in every way a disk, a hand or another program can: that team is told, the other works on. */
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemShape } from '@clearway/contract/problem';
import { problems } from '@clearway/contract/problems';
import { newId } from '@clearway/domain/id';
import Engine from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, type TestMember, testApp } from '../../testing.ts';

let house: TestApp;
let file: string;
const person = 'pr_00000000000000000000000001';
beforeEach(async () => {
  house = await testApp();
  file = join(house.folder, 'teams', `${house.us.owner.team}.db`);
  for (const member of [house.us.owner, house.them.owner]) await add(member, person);
  await house.service.teams.use(house.us.owner.team, ({ db }) =>
    db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)'),
  );
  await house.service.teams.forget(house.us.owner.team);
});
afterEach(() => house.close());

const added = (record: string) => ({
  changes: [
    {
      kind: 'person-added',
      id: newId('change', house.service.random),
      record,
      name: 'Somebody',
      base: 0,
      at: house.service.now(),
      catalogue: '1',
    },
  ],
});
const add = (member: TestMember, record: string) => ask(member, 'changes', added(record));
const read = (member: TestMember) => ask(member, `persons/${person}`);

/** Changes the file beside the service, as a hand or another program would. */
function by(sql: string): void {
  const other = new Engine(file);
  other.exec(`${sql}; PRAGMA wal_checkpoint(TRUNCATE);`);
  other.close();
}

/** Puts another file in the place of the team's, as after a restart on what a disk made of it. */
function put(bytes: Buffer): void {
  for (const part of ['-wal', '-shm']) rmSync(`${file}${part}`, { force: true });
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}

const cut = (length: number) => put(readFileSync(file).subarray(0, length));

function turn(at: number, bytes: readonly number[]): void {
  const whole = readFileSync(file);
  put(Buffer.concat([whole.subarray(0, at), Buffer.from(bytes), whole.subarray(at + bytes.length)]));
}

function otherProgram(): void {
  const other = new Engine(`${file}.other`);
  other.exec('CREATE TABLE song (title TEXT); INSERT INTO song VALUES (1);');
  other.close();
  put(readFileSync(`${file}.other`));
}

/** The problem an answer says, as it goes over the wire. */
async function told(answer: Promise<Response>): Promise<{ status: number; error: string; message: string }> {
  const response = await answer;
  return { status: response.status, ...problemShape.parse(await response.json()) };
}

const ask = async ({ id, team }: TestMember, call: string, body?: object) =>
  house.app.request(`/api/teams/${team}/${call}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'test-member': id, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

async function expectTold(): Promise<void> {
  const { status, error, message } = await told(read(house.us.owner));
  expect({ status, code: error }).toEqual({ status: 503, code: 'team-damaged' });
  expect(message).toContain(`teams/${house.us.owner.team}.db`);
  expect(message).toContain('admin verify');
  expect(house.reported).not.toEqual([]);
}

/** The others read and write as if nothing were. */
async function expectOthersWork(): Promise<void> {
  const other = newId('person', house.service.random);
  expect(await (await add(house.them.owner, other)).json()).toMatchObject({ results: [{ accepted: true }] });
  expect((await read(house.them.owner)).status).toBe(200);
}

describe('one team’s database', () => {
  it.each<[string, () => void]>([
    ['that is cut off in the middle', () => cut(8192)],
    ['that is empty', () => cut(0)],
    ['that is gone', () => rmSync(file)],
    ['that is no database', () => put(Buffer.from('This is a letter, not a database. '.repeat(500)))],
    ['whose head was turned', () => turn(0, [0, 0, 0, 0])],
    ['whose first page was turned', () => turn(100, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ['without a table', () => by('DROP TABLE record')],
    ['of another program', otherProgram],
  ])('%s is told to that team in words, and the others work on', async (_, hurt) => {
    hurt();
    await expectTold();
    await expectOthersWork();
    expect((await add(house.us.owner, newId('person', house.service.random))).status).toBe(503);
    await expectOthersWork();
  });

  it.each<[string, () => void]>([
    ['a text that is none', () => by("UPDATE record SET value = CAST(x'7bff7d' AS TEXT)")],
    ['a record that is no JSON', () => by('UPDATE record SET value = substr(value, 2)')],
    ['a record of another shape', () => by("UPDATE record SET value = '{}'")],
  ])('with %s tells whoever reads that, and the rest of it works on', async (_, hurt) => {
    hurt();
    await expectTold();
    await expectOthersWork();
    expect((await add(house.us.owner, newId('person', house.service.random))).status).toBe(200);
  });

  it('that another program holds is read, takes nothing and says so, and is free once that ends', async () => {
    const other = new Engine(file);
    other.exec('BEGIN IMMEDIATE');
    const mine = newId('person', house.service.random);
    const { status, error, message } = await told(add(house.us.owner, mine));
    expect({ status, code: error }).toEqual({ status: 503, code: 'team-held' });
    expect(message).toContain('Another program holds it');
    expect((await read(house.us.owner)).status).toBe(200);
    await expectOthersWork();
    other.exec('ROLLBACK');
    other.close();
    expect((await add(house.us.owner, mine)).status).toBe(200);
  });

  it('that cannot be opened is told, and opened once it can be', async () => {
    const aside = join(house.folder, 'aside.db');
    copyFileSync(file, aside);
    rmSync(file);
    // A folder in its place: no user of any rights can open it as a file.
    mkdirSync(file);
    const { status, error } = await told(read(house.us.owner));
    expect({ status, code: error }).toEqual({ status: 503, code: 'team-out-of-reach' });
    await expectOthersWork();
    rmdirSync(file);
    copyFileSync(aside, file);
    expect((await read(house.us.owner)).status).toBe(200);
  });

  it('that is deleted while it is open takes nothing more, and says so', async () => {
    await read(house.us.owner);
    rmSync(file);
    const { status, message } = await told(add(house.us.owner, newId('person', house.service.random)));
    expect(status).toBe(503);
    expect(message).toContain('moved or deleted');
    expect((await told(read(house.us.owner))).status).toBe(503);
    await expectOthersWork();
  });
});

it('a new team is made, though no file is there yet', async () => {
  const fresh = await testApp();
  expect((await fresh.as(fresh.us.owner).clients({ path: { teamId: fresh.us.owner.team } })).lines).toEqual(
    [],
  );
  await fresh.close();
});

it('the words of each problem stand in the contract', () => {
  for (const code of ['team-damaged', 'team-held', 'team-out-of-reach'] as const)
    expect(problems[code].status).toBe(503);
});
