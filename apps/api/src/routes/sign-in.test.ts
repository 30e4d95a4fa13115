import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setUpPath } from '../set-up.ts';
import { type TestApp, testApp } from '../testing.ts';
import { account, goodPassword, problemOf, team, type Visitor, visitor } from '../testing-visitor.ts';
import { throttle } from '../throttle.ts';

let house: TestApp;
const open = { identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } } as const;
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

describe('where sign-up is open', () => {
  beforeEach(async () => {
    house = await testApp(open);
  });

  test('somebody signs up, is known, signs out and is nobody', async () => {
    const maya = await account(house.app, 'maya@example.com');
    expect((await maya.api.session()).user?.email).toBe('maya@example.com');
    await maya.api.signOut();
    expect((await maya.api.session()).user).toBeNull();
  });

  test('the session cookie cannot be read by scripts nor sent along from other sites', async () => {
    const one = visitor(house.app);
    const body = JSON.stringify({ name: 'Maya', email: 'maya@example.com', password: goodPassword });
    const reply = await one.request('/api/sign-up', { method: 'POST', body });
    expect(reply.headers.getSetCookie().find((line) => line.includes('session_token'))).toMatch(
      /HttpOnly.*SameSite=Lax/i,
    );
  });

  test('a signed-out cookie does not work any more', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const kept = [...maya.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    await maya.api.signOut();
    const reply = await house.app.request('/api/account', { headers: { cookie: kept } });
    expect(reply.status).toBe(401);
  });

  test("a cookie with a wrong signature is nobody's", async () => {
    const maya = await account(house.app, 'maya@example.com');
    const [[name = '', value = ''] = []] = [...maya.cookies];
    maya.cookies.set(name, value.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')).replace(/^../, 'xx'));
    expect((await maya.api.session()).user).toBeNull();
  });

  test('a wrong password and an unknown address are answered in the same words', async () => {
    await account(house.app, 'maya@example.com');
    const sent = (email: string) =>
      visitor(house.app).request('/api/sign-in', {
        method: 'POST',
        body: JSON.stringify({ email, password: 'not-the-password' }),
      });
    const [known, unknown] = [await sent('maya@example.com'), await sent('nobody@example.com')];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(known.status).toBe(401);
  });

  test('after eight tries an address must wait, known or not, even with the right password', async () => {
    await account(house.app, 'maya@example.com');
    for (const email of ['maya@example.com', 'nobody@example.com']) {
      const tries = Array.from({ length: 8 }, () =>
        problemOf(visitor(house.app).api.signIn({ body: { email, password: 'not-the-password' } })),
      );
      expect(new Set(await Promise.all(tries))).toEqual(new Set(['401 sign-in-wrong']));
      expect(
        await problemOf(visitor(house.app).api.signIn({ body: { email, password: goodPassword } })),
      ).toBe('429 too-many');
    }
    house.tellTime('2026-11-23T14:16:00.000Z');
    await visitor(house.app).api.signIn({ body: { email: 'maya@example.com', password: goodPassword } });
  });

  test('strangers who use up the tries of an account keep its owner out of no browser that signed in before', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const signIn = (by: Visitor) =>
      problemOf(by.api.signIn({ body: { email: maya.email, password: goodPassword } }));
    await maya.api.signOut();
    await maya.api.signIn({ body: { email: maya.email, password: goodPassword } });
    const strangers = async (email: string) => {
      for (let tried = 0; tried < 50; tried += 1)
        await throttle(house.service, [{ key: `sign-in ${email}`, tries: 999, seconds: 900 }]);
    };
    await strangers(maya.email);
    expect(await signIn(visitor(house.app))).toBe('429 too-many');
    await maya.api.signOut();
    await maya.api.signIn({ body: { email: maya.email, password: goodPassword } });
    const mark = maya.cookies.get('clearway.known') ?? '';
    await strangers('dev@example.com');
    for (const [value, email] of [
      [mark.replace(/^./, '_'), maya.email],
      ['.', maya.email],
      [mark, 'dev@example.com'],
    ] as const) {
      const other = visitor(house.app);
      other.cookies.set('clearway.known', value);
      const body = { email, password: goodPassword };
      expect(await problemOf(other.api.signIn({ body }))).toBe('429 too-many');
    }
  });

  test("a page of another origin cannot sign anybody in, nor use a visitor's cookie", async () => {
    const maya = await team(house.app, 'maya@example.com');
    const body = JSON.stringify({ name: 'theirs' });
    const foreign = await maya.request('/api/teams', {
      method: 'POST',
      body,
      headers: { origin: 'https://evil.example.com' },
    });
    expect(foreign.status).toBe(403);
    const login = await visitor(house.app).request('/api/sign-in', {
      method: 'POST',
      body: '{}',
      headers: { origin: 'https://evil.example.com' },
    });
    expect(login.status).toBe(403);
  });

  test('a local service does not answer to a foreign host name', async () => {
    const reply = await house.app.request('http://evil.example.com/api/session');
    expect(reply.status).toBe(403);
  });

  test('an easily guessed password is refused', async () => {
    const guess = visitor(house.app).api.signUp({
      body: { name: 'Maya', email: 'maya@example.com', password: 'maya.example.1' },
    });
    expect(await problemOf(guess)).toBe('400 password-weak');
  });

  test('ten people sign up at once', async () => {
    const people = Array.from({ length: 10 }, (_, at) => account(house.app, `p${at}@example.com`));
    expect(await Promise.all(people)).toHaveLength(10);
  });
});

describe('where accounts are made by link', () => {
  beforeEach(async () => {
    house = await testApp({ identity: 'real' });
  });

  test('nobody signs up without a link', async () => {
    const stranger = visitor(house.app).api.signUp({
      body: { name: 'Maya', email: 'maya@example.com', password: goodPassword },
    });
    expect(await problemOf(stranger)).toBe('400 not-open');
  });

  test('the set-up link makes the first account, once, and no link is made after it', async () => {
    const setUp = (await setUpPath(house.service))?.split('#')[1] ?? '';
    const maya = visitor(house.app);
    await maya.api.signUp({
      body: { name: 'Maya', email: 'maya@example.com', password: goodPassword, setUp },
    });
    expect((await maya.api.session()).user?.name).toBe('Maya');
    const again = visitor(house.app).api.signUp({
      body: { name: 'Dev', email: 'dev@example.com', password: goodPassword, setUp },
    });
    expect(await problemOf(again)).toBe('400 link-ended');
    expect(await setUpPath(house.service)).toBeNull();
  });

  test('of two that use the set-up link at once, one gets in', async () => {
    const setUp = (await setUpPath(house.service))?.split('#')[1] ?? '';
    const tries = ['a@example.com', 'b@example.com'].map((email) =>
      visitor(house.app).api.signUp({ body: { name: email, email, password: goodPassword, setUp } }),
    );
    const results = await Promise.allSettled(tries);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('behind a proxy that speaks TLS', () => {
  const publicUrl = 'https://clearway.example.com';
  beforeEach(async () => {
    house = await testApp({
      identity: 'real',
      env: { CLEARWAY_SIGN_UP: 'open', CLEARWAY_PUBLIC_URL: publicUrl, CLEARWAY_TRUSTED_PROXY: '10.0.0.1' },
    });
  });

  /** As the proxy passes it on: plain, under the name people type. */
  const send = (path: string, body: object, origin = publicUrl) =>
    house.app.request(`http://clearway.example.com${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { origin },
    });
  const maya = { name: 'Maya', email: 'maya@example.com', password: goodPassword };
  /** What a browser takes under such a name. */
  const isHostOnly = (line: string) =>
    /^__Host-/.test(line) &&
    /; Secure/i.test(line) &&
    /; Path=\/(;|$)/i.test(line) &&
    !/; Domain=/i.test(line);

  test('cookies go over TLS only, and browsers are told to keep to it', async () => {
    const reply = await send('/api/sign-up', maya);
    expect(reply.headers.getSetCookie().map((line) => line.split('=')[0])).toContain(
      '__Host-clearway.session_token',
    );
    expect(reply.headers.getSetCookie().filter((line) => !isHostOnly(line))).toEqual([]);
    expect(reply.headers.get('strict-transport-security')).toContain('max-age=31536000');
    const cookie = reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const session = await house.app.request('http://clearway.example.com/api/session', {
      headers: { cookie },
    });
    expect(await session.json()).toMatchObject({ user: { email: 'maya@example.com' } });
  });

  test('only pages of the public address may ask', async () => {
    expect((await send('/api/sign-up', maya, 'http://clearway.example.com')).status).toBe(403);
    expect((await send('/api/sign-up', maya, 'http://127.0.0.1:8787')).status).toBe(403);
  });
});
