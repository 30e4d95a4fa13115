/** The administrator's commands on databases of a server: what works there does, what does not says what to do. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp, testNow } from '../testing.ts';
import { addressesOf } from '../testing-libsql-double/server.ts';

const call = promisify(execFile);
let service: TestApp;
beforeAll(async () => {
  service = await testApp({ byAddress: true });
  for (const members of [service.us, service.them])
    await service.as(members.owner).changes({
      path: { teamId: members.owner.team },
      body: {
        changes: [
          {
            kind: 'person-added',
            id: newId('change', cryptoRandom),
            base: 0,
            at: testNow,
            catalogue: '1',
            record: newId('person', cryptoRandom),
            name: 'Maya Osei',
          },
        ],
      },
    });
});
afterAll(() => service.close());

const admin = (...args: readonly string[]) =>
  call(process.execPath, [join(import.meta.dirname, '../admin.ts'), ...args], {
    env: {
      ...process.env,
      ...(service.double ? addressesOf(service.double) : {}),
      CLEARWAY_DATA: service.folder,
    },
  });
const damage = (sql: string) =>
  service.service.teams.use(service.us.owner.team, ({ db }) => db.write([{ sql }]));

test('verify, migrate and export work on every team of the server', async () => {
  const { stdout } = await admin('verify');
  expect(stdout).toMatch(/control {2}is a whole file/);
  for (const { owner } of [service.us, service.them])
    expect(stdout).toContain(`${owner.team}  holds  change 1`);
  expect((await admin('migrate', '--dry-run')).stdout).toMatch(/up to date/);
  const to = join(service.folder, 'team.json');
  await admin('export', service.us.owner.team, to);
  expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({ records: [{ value: { name: 'Maya Osei' } }] });
});

test('verify finds what is not right there, and rebuild mends it once it is said that everybody stopped', async () => {
  await damage("UPDATE named SET sort = 'x'");
  await expect(admin('verify')).rejects.toMatchObject({ stdout: expect.stringMatching(/run rebuild/) });
  await expect(admin('rebuild')).rejects.toThrow(/Stop every process/);
  expect((await admin('rebuild', '--stopped')).stdout).toMatch(/faults before$/m);
  expect((await admin('verify')).stdout).not.toMatch(/rebuild/);
});

test('backup, restore and the comparison with a backup say what to do instead', async () => {
  for (const command of [
    ['backup', '/nowhere'],
    ['restore', '/nowhere'],
    ['verify', '--against', '/nowhere'],
  ])
    await expect(admin(...command)).rejects.toThrow(/works on a data folder[\s\S]*snapshot/);
});
