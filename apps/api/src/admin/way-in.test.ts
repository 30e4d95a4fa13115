import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { codeFor } from '../testing-authenticator.ts';
import { account, goodPassword, problemOf, visitor } from '../testing-visitor.ts';
import { forgetFactor, resetLink } from './way-in.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
});
afterEach(() => house.close());

test('who lost password and authenticator app gets back in from the machine, and nobody else does', async () => {
  const { control, env } = house.service;
  const maya = await account(house.app, 'maya@example.com');
  const { uri } = await maya.api.startTotp({ body: { password: goodPassword } });
  await maya.api.confirmTotp({ body: { code: codeFor(uri, Date.now()) } });
  const said: string[] = [];
  await resetLink(control, env, 'maya@example.com', (line) => said.push(line));
  await forgetFactor(control, 'Maya@example.com', () => {});
  expect((await maya.api.session()).user).toBeNull();
  const body = { email: 'maya@example.com', password: 'granite-Bicycle-52-lamp' };
  const token = /\/reset#(\S+)/.exec(said.join('\n'))?.[1] ?? '';
  await visitor(house.app).api.resetPassword({ body: { token, password: body.password } });
  expect(await problemOf(visitor(house.app).api.signIn({ body: { ...body, password: goodPassword } }))).toBe(
    '401 sign-in-wrong',
  );
  expect(await visitor(house.app).api.signIn({ body })).toEqual({ ok: true, secondFactor: false });
});

test('an address nobody has is said to be so, and nothing is made', async () => {
  const { control, env } = house.service;
  await expect(resetLink(control, env, 'nobody@example.com', () => {})).rejects.toThrow('Nobody');
  await expect(forgetFactor(control, 'nobody@example.com', () => {})).rejects.toThrow('Nobody');
  expect(await control.read({ sql: 'SELECT 1 FROM verification' })).toEqual([]);
});
