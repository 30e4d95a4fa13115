import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { account, joined, problemOf, team, type Visitor, visitor } from '../testing-visitor.ts';

type Claims = { email: string; name?: string; email_verified?: boolean };
let house: TestApp;
let server: Server;
let issuer: string;
let provider: Provider;
/** Who signs in at the provider next. */
let who: { sub: string } & Claims;

const newKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  alg: 'RS256',
  use: 'sig',
});

/** A real OpenID Connect provider on this machine; whoever comes is `who`, without a page of its own. */
function openProvider(): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'clearway',
        client_secret: 'provider-secret',
        redirect_uris: ['http://127.0.0.1:8787/sso/callback'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['a key of the test'] },
    jwks: { keys: [newKey()] },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...who, sub }) }),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: 'clearway',
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
  });
}

beforeEach(async () => {
  server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
    return provider.interactionFinished(
      request,
      response,
      { login: { accountId: who.sub } },
      { mergeWithLastSubmission: false },
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  issuer = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  provider = openProvider();
  who = { sub: 'amara', email: 'amara@firm.example.com', name: 'Amara Osei' };
  house = await testApp({
    identity: 'real',
    env: { CLEARWAY_SIGN_UP: 'open', CLEARWAY_PRIVATE_HOOKS: 'on' },
  });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
  await new Promise((closed) => server.close(closed));
});

const settings = (more: object = {}) => ({
  issuer,
  clientId: 'clearway',
  clientSecret: 'provider-secret',
  domains: ['firm.example.com'],
  joinAs: 'credentialer' as const,
  required: false,
  ...more,
});
async function owned(more: object = {}) {
  const owner = await team(house.app, 'owner@firm.example.com');
  await owner.api.setSso({ path: { teamId: owner.team }, body: settings(more) });
  return owner;
}

/** Walks a browser from our start to the provider and back; answers where it ends. */
async function walk(browser: Visitor, start: string): Promise<string> {
  const jar = new Map<string, string>();
  let at = (await browser.request(start)).headers.get('location') ?? '';
  while (at.startsWith(issuer)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of reply.headers.getSetCookie())
      jar.set(line.split('=')[0] ?? '', line.split(';')[0]?.split('=').slice(1).join('=') ?? '');
    at = new URL(reply.headers.get('location') ?? '', at).href;
  }
  const { pathname, search } = new URL(at, 'http://127.0.0.1:8787');
  return pathname === '/sso/callback'
    ? ((await browser.request(`${pathname}${search}`)).headers.get('location') ?? '')
    : at;
}

async function signIn(email = who.email): Promise<Visitor & { end: string }> {
  const browser = visitor(house.app);
  const { path } = await browser.api.ssoFind({ body: { email } });
  return { ...browser, end: await walk(browser, path ?? '/sign-in') };
}

describe('single sign-on', () => {
  test('signs somebody of the domain in, and makes them a member the first time', async () => {
    const owner = await owned();
    const amara = await signIn();
    expect(amara.end).toBe('/');
    expect(await amara.api.session()).toMatchObject({
      user: { email: 'amara@firm.example.com', name: 'Amara Osei', emailVerified: true },
      teams: [{ id: owner.team, permission: 'credentialer' }],
    });
    await signIn();
    expect((await owner.api.members({ path: { teamId: owner.team } })).members).toHaveLength(2);
  });

  test('refuses an address of another domain, and one the provider has not verified', async () => {
    await owned();
    who = { sub: 'eve', email: 'eve@elsewhere.example.com' };
    expect((await signIn('x@firm.example.com')).end).toBe('/sign-in?sso=refused');
    who = { sub: 'eve', email: 'eve@firm.example.com', email_verified: false };
    expect((await signIn()).end).toBe('/sign-in?sso=refused');
  });

  test('lets nobody join by themselves where the team says so, but those who are members', async () => {
    const owner = await owned({ joinAs: null });
    expect((await signIn()).end).toBe('/sign-in?sso=refused');
    expect(await house.service.control.read({ sql: 'SELECT 1 FROM user' })).toHaveLength(1);
    await joined(house.app, owner, 'viewer', 'amara@firm.example.com');
    const amara = await signIn();
    expect((await amara.api.session()).teams).toMatchObject([{ permission: 'viewer' }]);
  });

  test('opens its own team only, and never the account of somebody who has a password', async () => {
    await owned();
    const victim = await team(house.app, 'amara@firm.example.com');
    const byProvider = await signIn();
    expect(byProvider.end).toBe('/');
    expect((await byProvider.api.session()).teams.map(({ id }) => id)).not.toContain(victim.team);
    expect(await problemOf(byProvider.api.members({ path: { teamId: victim.team } }))).toBe('404 not-found');
    expect(await problemOf(byProvider.api.account())).toBe('401 no-session');
  });

  test('is asked for where the team requires it; an owner may still use a password', async () => {
    const owner = await owned({ required: true });
    const path = { teamId: owner.team };
    const rosa = await joined(house.app, owner, 'credentialer', 'rosa@firm.example.com');
    expect(await problemOf(rosa.api.members({ path }))).toBe('403 sso-required');
    expect((await owner.api.members({ path })).members).toHaveLength(2);
    who = { sub: 'rosa', email: 'rosa@firm.example.com' };
    expect((await (await signIn()).api.members({ path })).members).toHaveLength(2);
  });

  test('works on when the provider has new keys', async () => {
    await owned();
    expect((await signIn()).end).toBe('/');
    provider = openProvider();
    expect((await signIn()).end).toBe('/');
  });

  test('cannot be finished by another browser, nor twice', async () => {
    await owned();
    const [mine, other] = [visitor(house.app), visitor(house.app)];
    const { path } = await mine.api.ssoFind({ body: { email: who.email } });
    const start = new URL((await mine.request(path ?? '')).headers.get('location') ?? '');
    const callback = `/sso/callback?code=stolen&state=${start.searchParams.get('state')}`;
    expect((await other.request(callback)).headers.get('location')).toBe('/sign-in?sso=refused');
    expect((await mine.request(callback)).headers.get('location')).toBe('/sign-in?sso=refused');
    expect((await mine.request(callback)).headers.get('location')).toBe('/sign-in?sso=refused');
    expect((await mine.api.session()).user).toBeNull();
  });

  test('ends for everybody when it is removed', async () => {
    const owner = await owned();
    const amara = await signIn();
    await owner.api.removeSso({ path: { teamId: owner.team } });
    expect((await amara.api.session()).user).toBeNull();
  });
});

describe('setting it', () => {
  test("is for the domain of one's own address, and of one team only", async () => {
    const owner = await team(house.app, 'owner@firm.example.com');
    const set = (domains: string[], by = owner) =>
      by.api.setSso({ path: { teamId: by.team }, body: settings({ domains }) });
    expect(await problemOf(set(['other.example.com']))).toBe('400 malformed');
    await set(['firm.example.com']);
    const rival = await team(house.app, 'rival@firm.example.com');
    expect(await problemOf(set(['firm.example.com'], rival))).toBe('400 address-taken');
  });

  test('asks the provider first, and never private addresses unless allowed', async () => {
    const owner = await team(house.app, 'owner@firm.example.com');
    const set = (at: string) =>
      owner.api.setSso({ path: { teamId: owner.team }, body: settings({ issuer: at }) });
    expect(await problemOf(set(`${issuer}/nothing-here`))).toBe('400 provider-unreachable');
    const strict = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
    const other = await team(strict.app, 'owner@firm.example.com');
    expect(
      await problemOf(
        other.api.setSso({
          path: { teamId: other.team },
          body: settings({ issuer: 'https://127.0.0.1:1/' }),
        }),
      ),
    ).toBe('400 address-refused');
    await strict.close();
  });

  test('never shows or keeps the client secret in words', async () => {
    const owner = await owned();
    const { sso } = await owner.api.sso({ path: { teamId: owner.team } });
    expect(sso).toMatchObject({ hasSecret: true, domains: ['firm.example.com'] });
    expect(JSON.stringify(await house.service.control.read({ sql: 'SELECT * FROM sso' }))).not.toContain(
      'provider-secret',
    );
  });

  test("is an owner's", async () => {
    const owner = await owned();
    const lead = await joined(house.app, owner, 'lead', 'lead@firm.example.com');
    expect(await problemOf(lead.api.sso({ path: { teamId: owner.team } }))).toBe('403 not-permitted');
    expect((await account(house.app, 'x@example.com')).email).toBe('x@example.com');
  });
});
