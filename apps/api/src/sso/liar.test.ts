/** A provider, or who stands between, that lies: nobody comes in by it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { team, visitor } from '../testing-visitor.ts';
import { type Liar, type Lie, liarSecret, openLiar } from './testing-liar.ts';

let house: TestApp;
let liar: Liar;
beforeAll(async () => {
  liar = await openLiar({ email: 'amara@firm.example.com', name: 'Amara Osei' });
  house = await testApp({
    identity: 'real',
    env: { CLEARWAY_SIGN_UP: 'open', CLEARWAY_PRIVATE_HOOKS: 'on' },
  });
  const owner = await team(house.app, 'owner@firm.example.com');
  await owner.api.setSso({
    path: { teamId: owner.team },
    body: {
      issuer: liar.issuer,
      clientId: 'clearway',
      clientSecret: liarSecret,
      domains: ['firm.example.com'],
      joinAs: 'credentialer',
      required: false,
    },
  });
});
afterAll(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
  await liar.close();
});

/** Where somebody ends who signs in by the provider, and whether they are known then. */
async function arrives(lie: Lie): Promise<readonly [string, boolean]> {
  liar.tell(lie);
  const browser = visitor(house.app);
  const { path } = await browser.api.ssoFind({ body: { email: 'amara@firm.example.com' } });
  const away = (await browser.request(path ?? '')).headers.get('location') ?? '';
  if (!away.startsWith(liar.issuer)) return [away, (await browser.api.session()).user !== null];
  const back = new URL((await fetch(away, { redirect: 'manual' })).headers.get('location') ?? '');
  const end = await browser.request(`${back.pathname}${back.search}`);
  return [end.headers.get('location') ?? '', (await browser.api.session()).user !== null];
}

const seconds = () => Math.floor(Date.now() / 1000);
const refused = ['/sign-in?sso=refused', false];

test('an honest one lets somebody in, also with a clock a few seconds off and an address told to be verified in words', async () => {
  expect(await arrives({})).toEqual(['/', true]);
  expect(await arrives({ claims: { iat: seconds() + 10 } })).toEqual(['/', true]);
  expect(await arrives({ claims: { exp: seconds() - 5, iat: seconds() - 300 } })).toEqual(['/', true]);
  expect(await arrives({ claims: { email_verified: 'true' } })).toEqual(['/', true]);
});

describe('nobody comes in by a token', () => {
  test.each<[string, () => Lie]>([
    ['of another visit', () => ({ claims: { nonce: 'of another visit' } })],
    ['without the nonce of the visit', () => ({ claims: { nonce: undefined } })],
    ['of another issuer', () => ({ claims: { iss: 'https://accounts.example.org' } })],
    ['for another service', () => ({ claims: { aud: 'another' } })],
    ['for several, made for another', () => ({ claims: { aud: ['clearway', 'another'], azp: 'another' } })],
    ['that is over', () => ({ claims: { exp: seconds() - 600, iat: seconds() - 900 } })],
    ['without a signature', () => ({ alg: 'none' })],
    ['signed with the secret instead of the key', () => ({ alg: 'HS256' })],
    ['signed by a key that is not published', () => ({ foreignKey: true })],
    ['whose address is not verified', () => ({ claims: { email_verified: false } })],
    ['whose address is not verified, in words', () => ({ claims: { email_verified: 'false' } })],
    ['of a domain that is not the team’s', () => ({ claims: { email: 'amara@other.example.com' } })],
    ['of a domain that ends alike', () => ({ claims: { email: 'amara@notfirm.example.com' } })],
    ['whose address holds two', () => ({ claims: { email: 'amara@other.example.com@firm.example.com' } })],
    ['without an address', () => ({ claims: { email: undefined } })],
    ['without a subject', () => ({ claims: { sub: undefined } })],
  ])('%s', async (_, lie) => {
    expect(await arrives(lie())).toEqual(refused);
  });
});

test('a provider that says it is another is not visited', async () => {
  expect(await arrives({ about: { issuer: 'https://accounts.example.org' } })).toEqual([
    '/sign-in?sso=unreachable',
    false,
  ]);
});
