import { newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { joined, problemOf, team, visitor } from '../testing-visitor.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

type Person = Awaited<ReturnType<typeof team>>;

async function addClient(by: Person, owner: string): Promise<string> {
  const record = newId('client', house.service.random);
  const change = {
    id: newId('change', house.service.random),
    kind: 'client-added',
    record,
    base: 0,
    at: house.service.now(),
    catalogue: '2026.11.1',
    name: 'Osei Family Medicine',
    owner,
  };
  const { results } = await by.api.changes({ path: { teamId: by.team }, body: { changes: [change] } });
  expect(results).toMatchObject([{ accepted: true }]);
  return record;
}

const ownerOf = async (by: Person, client: string) => {
  const { lines } = await by.api.clients({ path: { teamId: by.team } });
  return lines.find(({ id }) => id === client)?.owner;
};

describe('a member who leaves', () => {
  test('is out at once, with session, browser and key', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const lead = await joined(house.app, owner, 'lead', 'lead@example.com');
    const path = { teamId: owner.team };
    const { code } = await lead.api.browserCode({ path });
    const panel = visitor(
      house.app,
      (await visitor(house.app).api.claimBrowser({ body: { code, name: 'Laptop' } })).token,
    );
    const key = visitor(
      house.app,
      (await lead.api.makeKey({ path, body: { name: 'Report', scopes: ['read'], days: 30 } })).secret,
    );
    for (const one of [lead, panel, key]) expect((await one.api.members({ path })).members).toHaveLength(2);
    await owner.api.removeMember({ path: { ...path, memberId: lead.member }, body: { handTo: null } });
    expect(await problemOf(lead.api.members({ path }))).toBe('404 not-found');
    for (const one of [panel, key]) expect(await problemOf(one.api.members({ path }))).toBe('401 no-session');
  });

  test('hands their clients on, and who inherits is told', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const rosa = await joined(house.app, owner, 'credentialer', 'rosa@example.com');
    const sam = await joined(house.app, owner, 'credentialer', 'sam@example.com');
    const client = await addClient(owner, rosa.member);
    const reply = await owner.api.removeMember({
      path: { ...path, memberId: rosa.member },
      body: { handTo: sam.member },
    });
    expect(reply.clients).toBe(1);
    expect(await ownerOf(owner, client)).toBe(sam.member);
    expect((await sam.api.notices({ path })).notices).toMatchObject([
      { kind: 'handed-over', by: owner.member, read: false },
    ]);
  });

  test('leaves clients without an owner when nobody is named', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const rosa = await joined(house.app, owner, 'credentialer', 'rosa@example.com');
    const client = await addClient(owner, rosa.member);
    await rosa.api.leaveTeam({ path: { teamId: owner.team }, body: { handTo: null } });
    expect(await ownerOf(owner, client)).toBeNull();
  });

  test('comes back as the same member', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const rosa = await joined(house.app, owner, 'credentialer', 'rosa@example.com');
    await rosa.api.leaveTeam({ path, body: { handTo: null } });
    const again = await owner.api.invite({ path, body: { permission: 'viewer' } });
    const back = await rosa.api.acceptInvitation({ body: { token: again.path.split('#')[1] ?? '' } });
    expect(back.member).toBe(rosa.member);
    expect((await rosa.api.session()).teams).toMatchObject([{ permission: 'viewer' }]);
  });

  test('is never the last owner', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    expect(await problemOf(owner.api.leaveTeam({ path, body: { handTo: null } }))).toBe('400 last-owner');
    const demote = owner.api.changePermission({
      path: { ...path, memberId: owner.member },
      body: { permission: 'lead' },
    });
    expect(await problemOf(demote)).toBe('400 last-owner');
  });

  test('of two owners who leave at once, one stays', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const other = await joined(house.app, owner, 'owner', 'other@example.com');
    const results = await Promise.allSettled(
      [owner, other].map((one) =>
        one.api.leaveTeam({ path: { teamId: owner.team }, body: { handTo: null } }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a permission', () => {
  test('counts from the next request on', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const rosa = await joined(house.app, owner, 'viewer', 'rosa@example.com');
    expect(await problemOf(rosa.api.invitations({ path }))).toBe('403 not-permitted');
    await owner.api.changePermission({
      path: { ...path, memberId: rosa.member },
      body: { permission: 'lead' },
    });
    expect((await rosa.api.invitations({ path })).invitations).toEqual([]);
  });

  test("of another team's member cannot be changed, nor told from one that is not there", async () => {
    const us = await team(house.app, 'us@example.com');
    const them = await team(house.app, 'them@example.com');
    const change = (memberId: string) =>
      us.api.changePermission({ path: { teamId: us.team, memberId }, body: { permission: 'viewer' } });
    expect(await problemOf(change(them.member))).toBe('404 not-found');
    expect(await problemOf(change('mb_nobody'))).toBe('404 not-found');
  });
});

describe('an API key', () => {
  test('reaches what its scopes say and nothing else, is listed without its secret, and ends', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const { secret, id } = await owner.api.makeKey({
      path,
      body: { name: 'Report', scopes: ['read'], days: 30 },
    });
    const script = visitor(house.app, secret);
    expect((await script.api.clients({ path })).total).toBe(0);
    expect(await problemOf(script.api.changes({ path, body: { changes: [{ id: 'x' }] } }))).toBe(
      '403 not-permitted',
    );
    expect(await problemOf(script.api.keys({ path }))).toBe('403 not-permitted');
    expect(JSON.stringify(await owner.api.keys({ path }))).not.toContain(secret);
    expect(JSON.stringify(await house.service.control.read({ sql: 'SELECT * FROM api_key' }))).not.toContain(
      secret,
    );
    await owner.api.revokeKey({ path: { ...path, keyId: id } });
    expect(await problemOf(script.api.clients({ path }))).toBe('401 no-session');
  });

  test('ends on its day', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const { secret } = await owner.api.makeKey({ path, body: { name: 'Report', scopes: ['read'], days: 1 } });
    house.tellTime('2026-11-24T14:00:01.000Z');
    expect(await problemOf(visitor(house.app, secret).api.clients({ path }))).toBe('401 no-session');
  });

  test('of another team does not open this one', async () => {
    const us = await team(house.app, 'us@example.com');
    const them = await team(house.app, 'them@example.com');
    const { secret } = await them.api.makeKey({
      path: { teamId: them.team },
      body: { name: 'Report', scopes: ['read'], days: 1 },
    });
    expect(await problemOf(visitor(house.app, secret).api.clients({ path: { teamId: us.team } }))).toBe(
      '404 not-found',
    );
  });
});

describe('settings', () => {
  test('say who changed them last, and a clock is overridden with a reason', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const clocks = [
      {
        clock: 'connection-request',
        length: { unit: 'days', days: 20 } as const,
        reason: 'Seen on the screen on 20 November.',
      },
    ];
    await owner.api.changeSettings({ path, body: { clocks, name: 'New name' } });
    const { settings, changed, team: named } = await owner.api.settings({ path });
    expect([settings.clocks, changed['clocks']?.byName, named.name]).toEqual([clocks, 'owner', 'New name']);
  });

  test("other than clocks are the owner's; a secret in them is refused", async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const lead = await joined(house.app, owner, 'lead', 'lead@example.com');
    expect(await problemOf(lead.api.changeSettings({ path, body: { retention: { removedDays: 30 } } }))).toBe(
      '403 not-permitted',
    );
    const templates = [
      {
        message: 'approve-request',
        language: 'en' as const,
        subject: 'Hello',
        body: 'My SSN is 219-09-9999.',
      },
    ];
    expect(await problemOf(owner.api.changeSettings({ path, body: { templates } }))).toBe(
      '400 secret-inside',
    );
  });

  test('a second factor is asked of others only by who has one, and then nobody without it sees the records', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const rosa = await joined(house.app, owner, 'credentialer', 'rosa@example.com');
    const ask = () => owner.api.changeSettings({ path, body: { 'require-second-factor': true } });
    expect(await problemOf(ask())).toBe('403 second-factor');
    await house.service.control.write([
      {
        sql: 'UPDATE session SET strong = 1 WHERE user_id = (SELECT user FROM member WHERE id = ?)',
        args: [owner.member],
      },
    ]);
    await ask();
    expect(await problemOf(rosa.api.clients({ path }))).toBe('403 second-factor');
    expect((await rosa.api.session()).teams).toMatchObject([{ asks: ['second-factor'] }]);
  });
});

describe('a team that says how long somebody may be away', () => {
  const back = (minutes: number) =>
    house.service.control.write([
      { sql: 'UPDATE session SET present_at = present_at - ?', args: [minutes * 60_000] },
    ]);
  const present = async () => {
    const rows = await house.service.control.read({ sql: 'SELECT present_at FROM session' });
    return Math.max(...rows.map((row) => Number(row['present_at'])));
  };

  test('ends the session of who was away longer, and nobody’s when it is set', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    await owner.api.changeSettings({ path, body: { 'idle-minutes': 15 } });
    await owner.api.clients({ path });
    await back(14);
    await owner.api.clients({ path });
    await back(16);
    expect(await problemOf(owner.api.clients({ path }))).toBe('401 no-session');
    expect((await owner.api.session()).user).toBeNull();
  });

  test('takes a page that asks by itself for no person', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = `/api/teams/${owner.team}/clients`;
    await owner.api.changeSettings({ path: { teamId: owner.team }, body: { 'idle-minutes': 15 } });
    await back(10);
    const before = await present();
    await owner.request(path);
    expect(await present()).toBeGreaterThan(before);
    await back(10);
    const later = await present();
    for (const idle of ['630', '86400']) await owner.request(path, { headers: { 'clearway-idle': idle } });
    expect(await present()).toBe(later);
  });

  test('takes no length that ends a session while somebody reads', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const set = (minutes: number) =>
      owner.api.changeSettings({ path: { teamId: owner.team }, body: { 'idle-minutes': minutes } });
    expect(await problemOf(set(2))).toBe('400 malformed');
    expect((await set(0)).settings['idle-minutes']).toBe(0);
  });
});
