import { calls } from '@clearway/contract/calls';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { codeFor, Device } from '../testing-authenticator.ts';
import { account, goodPassword, problemOf, team, visitor } from '../testing-visitor.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

/** Somebody whose authenticator app is confirmed. */
async function withTotp(email: string) {
  const one = await account(house.app, email);
  const { uri, backupCodes } = await one.api.startTotp({ body: { password: goodPassword } });
  await one.api.confirmTotp({ body: { code: codeFor(uri, Date.now()) } });
  return { ...one, uri, backupCodes };
}

describe('an authenticator app', () => {
  test('is asked for at the next sign-in, and its code finishes it', async () => {
    const maya = await withTotp('maya@example.com');
    const again = visitor(house.app);
    expect(await again.api.signIn({ body: maya })).toEqual({ ok: true, secondFactor: true });
    expect((await again.api.session()).user).toBeNull();
    await again.api.secondFactor({ body: { kind: 'totp', code: codeFor(maya.uri, Date.now()) } });
    expect((await again.api.session()).user?.secondFactor).toBe(true);
  });

  test('a backup code works once', async () => {
    const maya = await withTotp('maya@example.com');
    const [code = ''] = maya.backupCodes;
    const signIn = async () => {
      const again = visitor(house.app);
      await again.api.signIn({ body: maya });
      return again.api.secondFactor({ body: { kind: 'backup-code', code } });
    };
    await signIn();
    expect(await problemOf(signIn())).toBe('400 code-wrong');
  });

  test('a wrong code signs nobody in', async () => {
    const maya = await withTotp('maya@example.com');
    const again = visitor(house.app);
    await again.api.signIn({ body: maya });
    expect(await problemOf(again.api.secondFactor({ body: { kind: 'totp', code: '000000' } }))).toBe(
      '400 code-wrong',
    );
    expect((await again.api.session()).user).toBeNull();
  });

  test('counts only once a code was confirmed', async () => {
    const maya = await account(house.app, 'maya@example.com');
    await maya.api.startTotp({ body: { password: goodPassword } });
    expect((await maya.api.account()).totp).toBe(false);
    expect(await visitor(house.app).api.signIn({ body: maya })).toEqual({ ok: true, secondFactor: false });
  });

  test('cannot be begun or ended without the password', async () => {
    const maya = await withTotp('maya@example.com');
    expect(await problemOf(maya.api.stopTotp({ body: { password: 'not-the-password' } }))).toBe(
      '401 sign-in-wrong',
    );
    await maya.api.stopTotp({ body: { password: goodPassword } });
    expect((await maya.api.account()).totp).toBe(false);
  });
});

describe('a passkey', () => {
  test('is made, signs in as two factors, and is forgotten', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const device = new Device(`http://localhost:8787`);
    const { options } = await maya.api.passkeyOptions();
    await maya.api.addPasskey({ body: { name: 'Laptop', credential: device.create(options) } });
    const again = visitor(house.app);
    const asked = await again.api.passkeySignInOptions();
    await again.api.passkeySignIn({ body: { credential: device.get(asked.options) } });
    expect((await again.api.session()).user?.email).toBe('maya@example.com');
    const [{ id } = { id: '' }] = (await maya.api.account()).passkeys;
    await maya.api.removePasskey({ path: { passkeyId: id } });
    const late = visitor(house.app);
    const { options: challenge } = await late.api.passkeySignInOptions();
    expect(await problemOf(late.api.passkeySignIn({ body: { credential: device.get(challenge) } }))).toMatch(
      /not-found|sign-in-wrong/,
    );
  });

  test('is not asked for at an address that is a number; it says where to go', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const reply = await maya.request('http://127.0.0.1:8787/api/account/passkeys/options', {
      method: 'POST',
      headers: { origin: 'http://127.0.0.1:8787' },
    });
    expect(await reply.json()).toEqual({
      error: 'address-refused',
      message: 'Passkeys need a host name. Open http://localhost:8787 and try again.',
    });
  });

  test('is refused when the device did not check its holder', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const device = new Device(`http://localhost:8787`);
    const { options } = await maya.api.passkeyOptions();
    await maya.api.addPasskey({ body: { name: 'Laptop', credential: device.create(options) } });
    const again = visitor(house.app);
    const asked = await again.api.passkeySignInOptions();
    const answer = again.api.passkeySignIn({
      body: { credential: device.get(asked.options, { checksHolder: false }) },
    });
    expect(await problemOf(answer)).toBe('401 sign-in-wrong');
  });
});

describe('sessions', () => {
  test('are listed, told apart, and ended one by one', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const phone = visitor(house.app);
    await phone.api.signIn({ body: maya });
    const { sessions } = await maya.api.account();
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ current }) => !current)?.id ?? '';
    await maya.api.endSession({ path: { sessionId: other } });
    expect((await phone.api.session()).user).toBeNull();
    expect((await maya.api.session()).user?.email).toBe('maya@example.com');
  });

  test('of somebody else look like sessions that are not there', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const dev = await account(house.app, 'dev@example.com');
    const [{ id } = { id: '' }] = (await dev.api.account()).sessions;
    expect(await problemOf(maya.api.endSession({ path: { sessionId: id } }))).toBe('404 not-found');
    expect((await dev.api.session()).user?.email).toBe('dev@example.com');
  });

  test('all end but this one when the password changes', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const phone = visitor(house.app);
    await phone.api.signIn({ body: maya });
    await maya.api.changePassword({ body: { current: goodPassword, next: 'granite-Bicycle-52-lamp' } });
    expect((await phone.api.session()).user).toBeNull();
    expect((await maya.api.session()).user?.email).toBe('maya@example.com');
  });

  test('lives on while it is used, and never longer than 30 days', async () => {
    const maya = await account(house.app, 'maya@example.com');
    const age = (days: number) =>
      house.service.control.write([
        {
          sql: 'UPDATE session SET created_at = ?, updated_at = ?',
          args: [Date.now() - days * 86_400_000, Date.now() - 2 * 86_400_000],
        },
      ]);
    const daysLeft = async () => {
      await maya.api.session();
      const [row] = await house.service.control.read({ sql: 'SELECT expires_at FROM session' });
      return Math.round((Number(row?.['expires_at']) - Date.now()) / 86_400_000);
    };
    await age(2);
    expect(await daysLeft()).toBe(7);
    await age(27);
    expect(await daysLeft()).toBe(3);
  });

  test("an expired session is nobody's", async () => {
    const maya = await team(house.app, 'maya@example.com');
    await house.service.control.write([
      { sql: 'UPDATE session SET expires_at = ?', args: [Date.now() - 1000] },
    ]);
    expect(await problemOf(maya.api.members({ path: { teamId: maya.team } }))).toBe('401 no-session');
  });
});

describe('what lasts beyond a session', () => {
  const { makeKey, makeHook, setSso, removeSso, passkeyOptions, addPasskey, removePasskey } = calls;

  test('is for who proved lately who they are', () => {
    const proved = Object.values(calls).filter((call) => 'proved' in call);
    expect(new Set(proved)).toEqual(
      new Set([makeKey, makeHook, setSso, removeSso, passkeyOptions, addPasskey, removePasskey]),
    );
  });

  test('is refused to a session that began a while ago, until its person gives the password once more', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const path = { teamId: owner.team };
    const make = () => owner.api.makeKey({ path, body: { name: 'Report', scopes: ['read'], days: 30 } });
    const prove = (password: string) => problemOf(owner.api.prove({ body: { password } }));
    await make();
    await house.service.control.write([{ sql: 'UPDATE session SET created_at = created_at - 901000' }]);
    expect(await problemOf(make())).toBe('403 prove-again');
    expect(await problemOf(owner.api.passkeyOptions())).toBe('403 prove-again');
    expect((await owner.api.keys({ path })).keys).toHaveLength(1);
    expect(await prove('not-the-password-1')).toBe('401 sign-in-wrong');
    expect(await problemOf(make())).toBe('403 prove-again');
    await owner.api.prove({ body: { password: goodPassword } });
    await make();
    await house.service.control.write([{ sql: 'UPDATE session SET proved_at = proved_at - 901000' }]);
    expect(await problemOf(make())).toBe('403 prove-again');
  });
});
