/** A whole service in a temporary folder: real files, a clock that stands still, two teams. For tests only. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, createApi } from '@clearway/contract/api';
import { type MemberId, newId, type Random, type TeamId } from '@clearway/domain/id';
import type { Permission } from '@clearway/domain/permission';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { Asker, Identity } from './asker.ts';
import { assemble } from './assemble.ts';
import { openControl } from './db/control/open.ts';
import type { Database } from './db/database.ts';
import { homes } from './db/homes.ts';
import { openTeams } from './db/teams.ts';
import { readEnv } from './env.ts';
import { type Logger, openLog, reportTo } from './front/log.ts';
import { openLive } from './live.ts';
import type { Service } from './running.ts';
import { lettersAt, lettersOf } from './testing-letters.ts';
import { addressesOf, type LibsqlDouble, startLibsqlDouble } from './testing-libsql-double/server.ts';

export type TestMember = { readonly id: MemberId; readonly team: TeamId; readonly permission: Permission };
export type TestApp = {
  readonly app: Hono;
  readonly service: Service;
  readonly folder: string;
  /** The double of a libSQL server its databases are on, if they are. */
  readonly double: LibsqlDouble | null;
  /** Two teams with one member of each permission. */
  readonly us: Readonly<Record<Permission, TestMember>>;
  readonly them: Readonly<Record<Permission, TestMember>>;
  /** The contract's client, speaking as this member; as nobody for null. */
  readonly as: (member: TestMember | null) => Api;
  readonly tellTime: (instant: string) => void;
  /** What the error handler reported; a test that expects none checks that it is empty. */
  readonly reported: unknown[];
  readonly close: () => Promise<void>;
};

/** Mon 23 Nov 2026, 09:00 in Washington. */
export const testNow = '2026-11-23T14:00:00.000Z';

const random: Random = (bytes) => new Uint8Array(randomBytes(bytes));

/** Says who asks by a header that names a member; the double of session.ts, which has tests of its own. */
function identityByHeader(control: Database): Identity {
  const asker = async (id: string, team: string): Promise<Asker | null> => {
    const [row] = await control.read({
      sql: 'SELECT * FROM member WHERE id = ? AND team = ? AND left_at IS NULL',
      args: [id, team],
    });
    if (!row) return null;
    return {
      user: String(row['user']),
      member: id as MemberId,
      team: team as TeamId,
      name: String(row['name']),
      email: String(row['email']),
      permission: row['permission'] as Permission,
      via: 'dashboard',
      cookie: true,
      scopes: null,
    };
  };
  return {
    asker: async (c, team) => asker(c.req.header('test-member') ?? '', team),
    proved: async () => true,
    somebody: async (c) => {
      const [row] = await control.read({
        sql: 'SELECT team FROM member WHERE id = ?',
        args: [c.req.header('test-member') ?? ''],
      });
      return row ? asker(c.req.header('test-member') ?? '', String(row['team'])) : null;
    },
  };
}

async function makeTeam(control: Database, name: string): Promise<Record<Permission, TestMember>> {
  const team = newId('team', random);
  await control.write([
    { sql: 'INSERT INTO team (id, name, created_at) VALUES (?, ?, ?)', args: [team, name, testNow] },
  ]);
  const member = async (permission: Permission): Promise<TestMember> => {
    const id = newId('member', random);
    const args = [
      id,
      team,
      `user of ${id}`,
      `${name} ${permission}`,
      `${permission}@${name}.example.com`,
      permission,
      testNow,
    ];
    await control.write([
      {
        sql: 'INSERT INTO member (id, team, user, name, email, permission, joined_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        args,
      },
    ]);
    return { id, team, permission };
  };
  return {
    owner: await member('owner'),
    lead: await member('lead'),
    credentialer: await member('credentialer'),
    viewer: await member('viewer'),
  };
}

export type Wanted = {
  /** Databases on a double of a libSQL server; so everywhere when the suite is run by address. */
  readonly byAddress?: true;
  /** A second process, as it were, over the databases of another. */
  readonly beside?: TestApp;
  readonly env?: Readonly<Record<string, string>>;
  /** `real`: session.ts says who asks, and a test signs people up (visiting.ts). */
  readonly identity?: 'real';
  /** Randomness of the service; a seeded one makes every id the same in each run. */
  readonly random?: Random;
  /** Where the log goes; nowhere when left out. */
  readonly log?: Logger;
};

/** Makes one; close it at the end of the test. */
export async function testApp(wanted: Wanted = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-test-'));
  const own = (wanted.byAddress ?? process.env['TEST_LIBSQL_DOUBLE']) && !wanted.beside;
  const made = own ? await startLibsqlDouble(join(folder, 'double')) : null;
  const double = made ?? wanted.beside?.double ?? null;
  const env = readEnv({
    CLEARWAY_DATA: folder,
    CLEARWAY_LOG: 'silent',
    CLEARWAY_CALLS_PER_MINUTE: '0',
    ...(double ? addressesOf(double) : {}),
    ...wanted.env,
  });
  const control = await openControl(homes(env).control);
  const letters = lettersOf(control, () => service.cookies.secret);
  const live = openLive();
  const reported: unknown[] = [];
  let instant = testNow;
  const now = () => instant;
  const report: Service['report'] = (trouble, where) => {
    reported.push(trouble);
    if (wanted.log) reportTo(wanted.log)(trouble, where);
  };
  const teams = openTeams({ control, homeOf: homes(env).team, live, now, report });
  const service = assemble({
    env,
    control,
    teams,
    live,
    ...(wanted.identity === 'real' ? {} : { identity: identityByHeader(control) }),
    now,
    random: wanted.random ?? random,
    report,
    log: wanted.log ?? openLog('silent'),
    stopping: new AbortController().signal,
    demo: false,
  });
  const app = createApp(service);
  lettersAt.set(app, letters);
  const ask = async (input: string, init?: RequestInit) => app.request(input, init);
  const as = (member: TestMember | null) =>
    createApi({
      origin: '',
      via: 'dashboard',
      fetch: (input, init) =>
        ask(input, {
          ...init,
          headers: { ...init?.headers, ...(member ? { 'test-member': member.id } : {}) },
        }),
    });
  return {
    app,
    service,
    folder,
    double,
    us: await makeTeam(control, 'us'),
    them: await makeTeam(control, 'them'),
    as,
    tellTime: (to) => {
      instant = to;
    },
    reported,
    close: async () => {
      await teams.close();
      control.close();
      await made?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
