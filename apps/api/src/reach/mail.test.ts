import { newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { type MailServer, startMailServer } from '../testing-mail-server.ts';
import { account, goodPassword, problemOf, team, visitor } from '../testing-visitor.ts';
import { postDue } from './plan-team.ts';
import { sendDueMail } from './send-mail.ts';

let server: MailServer;
let house: TestApp;
beforeEach(async () => {
  server = await startMailServer();
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open', ...server.env } });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
  await server.close();
});

/** Waits until the server has had that many mails: a reset is sent beside the answer. */
const arrived = async (count: number) =>
  expect.poll(() => server.mails.length, { timeout: 120_000 }).toBe(count);
const tokenIn = (text: string, page: string) => new RegExp(`/${page}#(\\S+)`).exec(text)?.[1] ?? '';

describe('a way back in', () => {
  test('comes by mail, works once, and ends every session', async () => {
    const maya = await account(house.app, 'maya@example.com');
    await visitor(house.app).api.forgotPassword({ body: { email: 'maya@example.com' } });
    await arrived(1);
    const token = tokenIn(server.mails[0]?.text ?? '', 'reset');
    await visitor(house.app).api.resetPassword({ body: { token, password: 'granite-Bicycle-52-lamp' } });
    expect((await maya.api.session()).user).toBeNull();
    expect(
      await problemOf(
        visitor(house.app).api.resetPassword({ body: { token, password: 'granite-Bicycle-53-lamp' } }),
      ),
    ).toBe('400 link-ended');
    expect(
      await problemOf(visitor(house.app).api.signIn({ body: { email: maya.email, password: goodPassword } })),
    ).toBe('401 sign-in-wrong');
    await visitor(house.app).api.signIn({ body: { email: maya.email, password: 'granite-Bicycle-52-lamp' } });
  });

  test('is answered alike for an address nobody has, and nothing is sent', async () => {
    expect(await visitor(house.app).api.forgotPassword({ body: { email: 'nobody@example.com' } })).toEqual({
      ok: true,
    });
    expect(await house.service.control.read({ sql: "SELECT 1 FROM mail WHERE kind <> 'account'" })).toEqual(
      [],
    );
  });

  test('leaves no link in the database in words', async () => {
    await account(house.app, 'maya@example.com');
    server.refuse(true);
    await visitor(house.app).api.forgotPassword({ body: { email: 'maya@example.com' } });
    const rows = await house.service.control.read({
      sql: "SELECT * FROM mail WHERE subject LIKE 'A new password%'",
    });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('/reset#');
  });
});

test('an address is confirmed by the link that was mailed to it', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const { path } = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
  const maya = visitor(house.app);
  const who = { name: 'Maya', email: 'maya@example.com', password: goodPassword };
  await maya.api.signUp({ body: { ...who, invitation: path.split('#')[1] ?? '' } });
  expect((await maya.api.session()).user?.emailVerified).toBe(false);
  await maya.api.sendVerification();
  await arrived(1);
  await maya.api.verifyEmail({ body: { token: tokenIn(server.mails[0]?.text ?? '', 'verify') } });
  expect((await maya.api.session()).user?.emailVerified).toBe(true);
});

test('an invitation is mailed to the address it is for', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const { path } = await owner.api.invite({
    path: { teamId: owner.team },
    body: { permission: 'viewer', email: 'Dev@example.com' },
  });
  await sendDueMail(house.service);
  expect(server.mails).toMatchObject([{ to: ['dev@example.com'] }]);
  expect(server.mails[0]?.text).toContain(path);
});

test('mail that could not be sent is tried again, and in the end said to have failed', async () => {
  const owner = await team(house.app, 'owner@example.com');
  await owner.api.invite({
    path: { teamId: owner.team },
    body: { permission: 'viewer', email: 'dev@example.com' },
  });
  server.refuse(true);
  await sendDueMail(house.service);
  const box = async () => (await owner.api.outbox({ path: { teamId: owner.team } })).mails;
  expect(await box()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  for (const wait of [60, 300, 1800, 7200, 21_600]) {
    house.tellTime(new Date(Date.parse(house.service.now()) + wait * 1000).toISOString());
    await sendDueMail(house.service);
  }
  expect(await box()).toMatchObject([{ state: 'failed', attempts: 6, why: 'EMESSAGE' }]);
});

describe('digest and reminders', () => {
  /** A client of the owner's whose request was sent on 2 November and told the same day. */
  async function asked(owner: Awaited<ReturnType<typeof team>>) {
    const id = <K extends 'profile' | 'client' | 'connection' | 'person'>(kind: K) =>
      newId(kind, house.service.random);
    const [org, firm, client, connection, amara] = [
      id('profile'),
      id('profile'),
      id('client'),
      id('connection'),
      id('person'),
    ];
    const drafts = [
      { kind: 'person-added', record: amara, name: 'Amara Osei' },
      { kind: 'profile-added', record: firm, profileKind: 'organization', name: 'Northstar LLC', ours: true },
      { kind: 'profile-added', record: org, profileKind: 'organization', name: 'Osei LLC' },
      {
        kind: 'client-added',
        record: client,
        name: 'Osei Family Medicine',
        organization: org,
        firm,
        owner: owner.member,
      },
      { kind: 'square-not-needed', record: client, square: 'organization.NPPES', reason: 'PECOS only' },
      {
        kind: 'connections-requested',
        record: org,
        firm,
        direction: 'we-ask',
        on: '2026-11-02',
        requests: [{ connection, system: 'PECOS' }],
      },
      {
        kind: 'client-told',
        record: org,
        connections: [connection],
        person: amara,
        channel: 'email',
        on: '2026-11-02',
      },
    ];
    await send(owner, drafts);
    return { org, connection };
  }

  async function send(owner: Awaited<ReturnType<typeof team>>, drafts: readonly object[]) {
    const changes = drafts.map((draft) => ({
      ...draft,
      id: newId('change', house.service.random),
      base: 0,
      at: house.service.now(),
      catalogue: '2026.11.1',
    }));
    const { results } = await owner.api.changes({ path: { teamId: owner.team }, body: { changes } });
    expect(results.filter(({ accepted }) => !accepted)).toEqual([]);
  }

  const teamOf = (owner: { team: string }, work: Parameters<TestApp['service']['teams']['use']>[1]) => {
    const id = owner.team;
    // cast: made by the service a moment ago
    return house.service.teams.use(id as never, work);
  };

  test('the dry run says what would go out and why, and sends nothing', async () => {
    const owner = await team(house.app, 'owner@example.com');
    await asked(owner);
    const { mails: planned } = await owner.api.digestDryRun({ path: { teamId: owner.team } });
    expect(planned).toMatchObject([
      { kind: 'reminder', to: 'owner@example.com', because: expect.stringContaining('ladder') },
    ]);
    expect(planned[0]?.body).toContain('Osei Family Medicine: asked 21 days ago');
    expect(await house.service.control.read({ sql: "SELECT 1 FROM mail WHERE kind <> 'account'" })).toEqual(
      [],
    );
  });

  test("a reminder goes out once a day, at the team's time of day, and stops when somebody told the client", async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { org, connection } = await asked(owner);
    const post = () => teamOf(owner, (one) => postDue(house.service, one));
    house.tellTime('2026-11-23T12:00:00.000Z');
    await post();
    await sendDueMail(house.service);
    expect(server.mails).toEqual([]);
    house.tellTime('2026-11-23T12:31:00.000Z');
    await post();
    await post();
    await sendDueMail(house.service);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]?.text).toMatch(/List-Unsubscribe: <http/);
    await send(owner, [
      { kind: 'client-told', record: org, connections: [connection], channel: 'phone', on: '2026-11-23' },
    ]);
    expect((await owner.api.digestDryRun({ path: { teamId: owner.team } })).mails).toEqual([]);
  });

  test('one click stops them, and opening the address does not', async () => {
    const owner = await team(house.app, 'owner@example.com');
    await asked(owner);
    house.tellTime('2026-11-23T12:31:00.000Z');
    await teamOf(owner, (one) => postDue(house.service, one));
    await sendDueMail(house.service);
    const stop = new URL(/List-Unsubscribe: <(\S+)>/.exec(server.mails[0]?.text ?? '')?.[1] ?? '').pathname;
    const plan = async () => (await owner.api.digestDryRun({ path: { teamId: owner.team } })).mails.length;
    expect((await visitor(house.app).request(stop)).status).toBe(200);
    expect(await plan()).toBe(1);
    expect((await visitor(house.app).request(stop, { method: 'POST' })).status).toBe(200);
    expect(await plan()).toBe(0);
    expect((await visitor(house.app).request(stop.replace(/.$/, '~'), { method: 'POST' })).status).toBe(404);
  });

  test('a digest names what is overdue, only when it is on, and not on Thanksgiving', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    await asked(owner);
    await owner.api.changeSettings({
      path,
      body: {
        digest: { on: true, at: '07:30', businessDays: true },
        reminders: { on: false, days: [3], businessDays: true },
      },
    });
    house.tellTime('2026-12-02T14:00:00.000Z');
    expect((await owner.api.digestDryRun({ path })).mails).toMatchObject([
      { kind: 'digest', subject: 'Clearway: 1 overdue' },
    ]);
    house.tellTime('2026-11-26T14:00:00.000Z');
    expect((await owner.api.digestDryRun({ path })).mails).toEqual([]);
  });
});

test('where no mail server is set, mail is kept and shown, and a reset is refused', async () => {
  const quiet = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
  const owner = await team(quiet.app, 'owner@example.com');
  await owner.api.invite({
    path: { teamId: owner.team },
    body: { permission: 'viewer', email: 'dev@example.com' },
  });
  const { mail, mails: kept } = await owner.api.outbox({ path: { teamId: owner.team } });
  expect([mail, kept]).toMatchObject([
    false,
    [{ state: 'kept', to: 'dev@example.com', body: expect.stringContaining('/join#') }],
  ]);
  expect(await problemOf(visitor(quiet.app).api.forgotPassword({ body: { email: owner.email } }))).toBe(
    '400 no-mail',
  );
  await quiet.close();
});

test('a text that is redacted goes out of mail that is kept or waits too', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const path = { teamId: owner.team };
  await owner.api.invite({ path, body: { permission: 'viewer', email: 'dev@example.com' } });
  await owner.api.redact({ path, body: { mode: 'redact', text: 'owner invites' } });
  const [mail] = (await owner.api.outbox({ path })).mails;
  expect(mail?.subject).not.toContain('owner invites');
  expect(mail?.body).not.toContain('owner invites');
  expect(mail?.body).toContain('/join#');
});
