import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweep } from './reach/sweep.ts';
import { type TestApp, testApp } from './testing.ts';
import { lettersAt, tokenTo } from './testing-letters.ts';
import { account, goodPassword, problemOf, team, visitor } from './testing-visitor.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({
    identity: 'real',
    env: {
      CLEARWAY_SIGN_UP: 'open',
      CLEARWAY_SMTP_URL: 'smtp://127.0.0.1:1',
      CLEARWAY_MAIL_FROM: 'clearway@example.com',
    },
  });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

/** All that a stranger sees of a sign-up, but for the clock. */
async function seen(email: string) {
  const reply = await visitor(house.app).request('/api/sign-up', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Somebody', email, password: goodPassword }),
  });
  return { status: reply.status, body: await reply.text(), headers: [...reply.headers.keys()].sort() };
}
const letters = (email: string) => (lettersAt.get(house.app) ?? []).filter(({ to }) => to === email);

test('a stranger sees the same for an address that has an account and for one that has none; the mail says which', async () => {
  const maya = await account(house.app, 'maya@example.com');
  const known = await seen('maya@example.com');
  expect(known).toEqual(await seen('ana@example.com'));
  expect(known.status).toBe(200);
  expect(letters('maya@example.com').at(-1)?.body).toMatch(/It has one already/);
  expect(letters('ana@example.com').at(-1)?.body).toMatch(/\/verify#cwn_/);
  const users = await house.service.control.read({ sql: 'SELECT email FROM user' });
  expect(users.map((row) => row['email'])).toEqual(['maya@example.com']);
  expect((await maya.api.session()).user?.email).toBe('maya@example.com');
  expect(
    await problemOf(
      visitor(house.app).api.signIn({ body: { email: 'ana@example.com', password: goodPassword } }),
    ),
  ).toBe('401 sign-in-wrong');
});

test('the link makes the account, signs in, and works once and for a day', async () => {
  await seen('ana@example.com');
  const token = tokenTo(house.app, 'ana@example.com', 'verify');
  const ana = visitor(house.app);
  await ana.api.verifyEmail({ body: { token } });
  expect((await ana.api.session()).user).toMatchObject({ email: 'ana@example.com', emailVerified: true });
  await ana.api.createTeam({ body: { name: 'Ours' } });
  const again = visitor(house.app);
  expect(
    await again.api.signIn({ body: { email: 'ana@example.com', password: goodPassword } }),
  ).toMatchObject({ ok: true });
  expect(await problemOf(visitor(house.app).api.verifyEmail({ body: { token } }))).toBe('400 link-ended');
  await seen('late@example.com');
  const late = tokenTo(house.app, 'late@example.com', 'verify');
  house.tellTime('2026-11-24T14:00:01.000Z');
  expect(await problemOf(visitor(house.app).api.verifyEmail({ body: { token: late } }))).toBe(
    '400 link-ended',
  );
  await sweep(house.service);
  expect(await house.service.control.read({ sql: 'SELECT * FROM sign_up' })).toEqual([]);
});

test('of two who ask for one address the first link makes it; the other makes nothing and changes no password', async () => {
  await seen('ana@example.com');
  const first = tokenTo(house.app, 'ana@example.com', 'verify');
  await visitor(house.app).api.signUp({
    body: { name: 'Thief', email: 'ana@example.com', password: 'granite-Bicycle-52-lamp' },
  });
  const second = tokenTo(house.app, 'ana@example.com', 'verify');
  await visitor(house.app).api.verifyEmail({ body: { token: first } });
  expect(await problemOf(visitor(house.app).api.verifyEmail({ body: { token: second } }))).toBe(
    '400 link-ended',
  );
  const withPassword = (password: string) =>
    visitor(house.app).api.signIn({ body: { email: 'ana@example.com', password } });
  expect(await withPassword(goodPassword)).toMatchObject({ ok: true });
  expect(await problemOf(withPassword('granite-Bicycle-52-lamp'))).toBe('401 sign-in-wrong');
});

test('an invited person is in at once, because whoever holds the link was let in already', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const invited = await owner.api.invite({ path: { teamId: owner.team }, body: { permission: 'viewer' } });
  const dev = visitor(house.app);
  const reply = await dev.api.signUp({
    body: {
      name: 'Dev',
      email: 'dev@example.com',
      password: goodPassword,
      invitation: invited.path.split('#')[1] ?? '',
    },
  });
  expect(reply).toEqual({ ok: true, mailed: false });
  expect((await dev.api.session()).teams).toHaveLength(1);
});
