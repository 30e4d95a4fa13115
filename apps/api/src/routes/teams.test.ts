import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { account, goodPassword, joined, problemOf, team, visitor } from '../testing-visitor.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

const tokenOf = (path: string) => path.split('#')[1] ?? '';

describe('an invitation', () => {
  test('says where it leads, lets one person join, and is used up', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path } = await owner.api.invite({
      path: { teamId: owner.team },
      body: { permission: 'credentialer' },
    });
    const look = await visitor(house.app).api.lookInvitation({ body: { token: tokenOf(path) } });
    expect(look).toMatchObject({ permission: 'credentialer', invitedBy: 'owner' });
    const dev = await account(house.app, 'dev@example.com');
    await dev.api.acceptInvitation({ body: { token: tokenOf(path) } });
    expect((await dev.api.session()).teams).toMatchObject([{ id: owner.team, permission: 'credentialer' }]);
    const late = await account(house.app, 'late@example.com');
    expect(await problemOf(late.api.acceptInvitation({ body: { token: tokenOf(path) } }))).toBe(
      '400 link-ended',
    );
  });

  test('makes the account and joins in one go', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path } = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
    const dev = visitor(house.app);
    await dev.api.signUp({
      body: { name: 'Dev', email: 'dev@example.com', password: goodPassword, invitation: tokenOf(path) },
    });
    expect((await dev.api.session()).teams).toHaveLength(1);
  });

  test('is not lost when the account could not be made', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path } = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
    const taken = visitor(house.app).api.signUp({
      body: { name: 'Dev', email: 'owner@example.com', password: goodPassword, invitation: tokenOf(path) },
    });
    expect(await problemOf(taken)).toBe('400 address-taken');
    expect((await visitor(house.app).api.lookInvitation({ body: { token: tokenOf(path) } })).permission).toBe(
      'viewer',
    );
  });

  test('lets one of two in who use it at once', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path } = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
    const people = await Promise.all(
      ['a@example.com', 'b@example.com'].map((email) => account(house.app, email)),
    );
    const results = await Promise.allSettled(
      people.map((one) => one.api.acceptInvitation({ body: { token: tokenOf(path) } })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await owner.api.members({ path: { teamId: owner.team } })).members).toHaveLength(2);
  });

  test('ends after a week, and when it is taken back', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const first = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
    const second = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
    await owner.api.revokeInvitation({ path: { teamId: owner.team, invitationId: second.id } });
    expect(
      await problemOf(visitor(house.app).api.lookInvitation({ body: { token: tokenOf(second.path) } })),
    ).toBe('400 link-ended');
    house.tellTime('2026-11-30T14:00:01.000Z');
    expect(
      await problemOf(visitor(house.app).api.lookInvitation({ body: { token: tokenOf(first.path) } })),
    ).toBe('400 link-ended');
  });

  test("to own the team is an owner's to give", async () => {
    const owner = await team(house.app, 'owner@example.com');
    const lead = await joined(house.app, owner, 'lead', 'lead@example.com');
    const invite = (who: typeof lead, permission: 'owner' | 'lead') =>
      who.api.invite({ path: { teamId: owner.team }, body: { permission } });
    expect(await problemOf(invite(lead, 'owner'))).toBe('403 not-permitted');
    expect((await invite(lead, 'lead')).path).toMatch(/^\/join#cwj_/);
  });

  test('is kept as a hash only', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { path } = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
    const rows = await house.service.control.read({ sql: 'SELECT * FROM joining' });
    expect(JSON.stringify(rows)).not.toContain(tokenOf(path));
  });
});

describe('another team', () => {
  test('looks exactly like one that is not there', async () => {
    const us = await team(house.app, 'us@example.com');
    const them = await team(house.app, 'them@example.com');
    const answer = async (id: string) => {
      const reply = await us.request(`/api/teams/${id}/members`);
      return [reply.status, await reply.text()];
    };
    const absent = `tm_${'0'.repeat(26)}`;
    expect(await answer(them.team)).toEqual(await answer(absent));
    expect((await answer(absent))[0]).toBe(404);
  });
});

describe('a connected browser', () => {
  const connect = async (owner: Awaited<ReturnType<typeof team>>) => {
    const { code } = await owner.api.browserCode({ path: { teamId: owner.team } });
    return visitor(house.app).api.claimBrowser({ body: { code: code.toLowerCase(), name: 'Work laptop' } });
  };

  test('comes by a code that works once, acts as its member, and is listed by name', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { code } = await owner.api.browserCode({ path: { teamId: owner.team } });
    const claim = () => visitor(house.app).api.claimBrowser({ body: { code, name: 'Work laptop' } });
    const tokens = await claim();
    expect(tokens).toMatchObject({
      team: { id: owner.team },
      member: owner.member,
      permission: 'owner',
      name: 'Work laptop',
    });
    expect(await problemOf(claim())).toBe('400 code-ended');
    const panel = visitor(house.app, tokens.token);
    expect((await panel.api.members({ path: { teamId: owner.team } })).members).toHaveLength(1);
    expect((await owner.api.browsers({ path: { teamId: owner.team } })).browsers).toMatchObject([
      { name: 'Work laptop', usedAt: '2026-11-23T14:00:00.000Z' },
    ]);
  });

  test('tries at random use up those of codes that begin alike, and of no other', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { code } = await owner.api.browserCode({ path: { teamId: owner.team } });
    const begun = code.startsWith('B') ? 'CCCC' : 'BBBB';
    const claim = (typed: string) =>
      visitor(house.app).api.claimBrowser({ body: { code: typed, name: 'Laptop' } });
    for (const last of ['B', 'C', 'D', 'F', 'G', 'H'])
      expect(await problemOf(claim(`${begun}-BBB${last}`))).toBe('400 code-ended');
    expect(await problemOf(claim(`${begun}-CCCC`))).toBe('429 too-many');
    expect((await claim(code)).team.id).toBe(owner.team);
  });

  test('is out at the next request once it was forgotten', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const tokens = await connect(owner);
    const panel = visitor(house.app, tokens.token);
    await owner.api.forgetBrowser({ path: { teamId: owner.team, browserId: tokens.browser } });
    expect(await problemOf(panel.api.members({ path: { teamId: owner.team } }))).toBe('401 no-session');
    expect(await problemOf(panel.api.refreshBrowser({ body: tokens }))).toBe('401 no-session');
  });

  test('cannot do what belongs to the dashboard, nor touch an account', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const panel = visitor(house.app, (await connect(owner)).token);
    expect(
      await problemOf(panel.api.invite({ path: { teamId: owner.team }, body: { permission: 'owner' } })),
    ).toBe('403 not-permitted');
    expect(await problemOf(panel.api.account())).toBe('401 no-session');
  });

  test('gets new tokens after an hour, and the old ones end', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const first = await connect(owner);
    house.tellTime('2026-11-23T15:00:01.000Z');
    const members = (token: string) =>
      visitor(house.app, token).api.members({ path: { teamId: owner.team } });
    expect(await problemOf(members(first.token))).toBe('401 no-session');
    const second = await visitor(house.app).api.refreshBrowser({ body: first });
    expect((await members(second.token)).members).toHaveLength(1);
  });

  test('ends for everybody when an old refresh token is used after the new one was', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const first = await connect(owner);
    const second = await visitor(house.app).api.refreshBrowser({ body: first });
    const panel = visitor(house.app, second.token);
    await panel.api.members({ path: { teamId: owner.team } });
    expect(await problemOf(visitor(house.app).api.refreshBrowser({ body: first }))).toBe('401 no-session');
    expect(await problemOf(panel.api.members({ path: { teamId: owner.team } }))).toBe('401 no-session');
    expect(await problemOf(visitor(house.app).api.refreshBrowser({ body: second }))).toBe('401 no-session');
  });

  test('survives a reply that was lost on the way: the same refresh token works again', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const first = await connect(owner);
    const lost = await visitor(house.app).api.refreshBrowser({ body: first });
    const again = await visitor(house.app).api.refreshBrowser({ body: first });
    expect(
      (await visitor(house.app, again.token).api.members({ path: { teamId: owner.team } })).members,
    ).toHaveLength(1);
    expect(
      await problemOf(visitor(house.app, lost.token).api.members({ path: { teamId: owner.team } })),
    ).toBe('401 no-session');
  });
});

describe('a web-auth window', () => {
  const verifier = 'a'.repeat(20) + 'B'.repeat(30);
  const ask = {
    challenge: 'v',
    redirect: 'https://dffoppecncbpcpjhephapoaoekjklpjl.chromiumapp.org/done',
    state: 'st',
    name: 'Work laptop',
  };
  const challengeOf = async (text: string) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('base64url');

  test('gives a code that only the extension that began it can use, once', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const begin = async () => {
      const body = { ...ask, challenge: await challengeOf(verifier) };
      const { redirect } = await owner.api.authorizeBrowser({ path: { teamId: owner.team }, body });
      expect(redirect).toContain('state=st');
      return new URL(redirect).searchParams.get('code') ?? '';
    };
    const exchange = (code: string, by: string) =>
      visitor(house.app).api.exchangeBrowser({ body: { code, verifier: by } });
    const code = await begin();
    expect((await exchange(code, verifier)).name).toBe('Work laptop');
    expect(await problemOf(exchange(code, verifier))).toBe('400 code-ended');
    const stolen = await begin();
    expect(await problemOf(exchange(stolen, 'x'.repeat(50)))).toBe('400 code-ended');
    expect(await problemOf(exchange(stolen, verifier))).toBe('400 code-ended');
  });

  test("never returns to a page that is not an allowed extension's", async () => {
    const owner = await team(house.app, 'owner@example.com');
    const challenge = await challengeOf(verifier);
    for (const redirect of [
      'https://evil.example.com/',
      'https://aaaabbbbccccddddeeeeffffgggghhhh.chromiumapp.org/',
      'javascript:alert(1)',
      'http://dffoppecncbpcpjhephapoaoekjklpjl.chromiumapp.org/',
    ]) {
      const answer = owner.api.authorizeBrowser({
        path: { teamId: owner.team },
        body: { ...ask, challenge, redirect },
      });
      expect(await problemOf(answer)).toBe('400 address-refused');
    }
  });
});

describe('an open stream', () => {
  const listen = async (
    asker: { request: (path: string, init?: RequestInit) => Promise<Response> },
    teamId: string,
  ) => {
    const reply = await asker.request(`/api/teams/${teamId}/live`);
    const reader = reply.body?.getReader();
    await reader?.read();
    return { ended: async () => (await reader?.read())?.done };
  };

  test('ends with the session, the browser or the membership it began with', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const rosa = await joined(house.app, owner, 'viewer', 'rosa@example.com');
    const { code } = await rosa.api.browserCode({ path });
    const tokens = await visitor(house.app).api.claimBrowser({ body: { code, name: 'Laptop' } });
    const bearer = { headers: { authorization: `Bearer ${tokens.token}` } };
    const panel = await listen(
      { request: (address) => visitor(house.app).request(address, bearer) },
      owner.team,
    );
    await rosa.api.forgetBrowser({ path: { ...path, browserId: tokens.browser } });
    expect(await panel.ended()).toBe(true);
    const page = await listen(rosa, owner.team);
    await owner.api.changePermission({
      path: { ...path, memberId: rosa.member },
      body: { permission: 'lead' },
    });
    expect(await page.ended()).toBe(true);
    const last = await listen(rosa, owner.team);
    await rosa.api.signOut();
    expect(await last.ended()).toBe(true);
  });
});
