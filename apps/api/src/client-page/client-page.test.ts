import { isId, newId } from '@clearway/domain/id';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { problemOf, team, visitor } from '../testing-visitor.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

type Person = Awaited<ReturnType<typeof team>>;
const catalogue = '2026.11.1';

/** A client whose request was sent today; its AO Amara is written to. A second client of the team is somebody else's. */
async function scene(by: Person) {
  const id = <K extends 'person' | 'profile' | 'client' | 'connection'>(kind: K) =>
    newId(kind, house.service.random);
  const [amara, other, org, firm, client, secondClient, secondOrg] = [
    id('person'),
    id('person'),
    id('profile'),
    id('profile'),
    id('client'),
    id('client'),
    id('profile'),
  ];
  const [pecos, nppes] = [id('connection'), id('connection')];
  const at = house.service.now();
  const drafts = [
    { kind: 'person-added', record: amara, name: 'Amara Osei', email: 'amara@example.com' },
    { kind: 'person-added', record: other, name: 'Bruno Keller', email: 'bruno@example.com' },
    {
      kind: 'profile-added',
      record: firm,
      profileKind: 'organization',
      name: 'Northstar Credentialing LLC',
      ours: true,
    },
    {
      kind: 'profile-added',
      record: org,
      profileKind: 'organization',
      name: 'Osei Family Medicine LLC',
      npis: ['2000000002'],
    },
    { kind: 'profile-added', record: secondOrg, profileKind: 'organization', name: 'Keller Orthopedics PA' },
    {
      kind: 'role-recorded',
      record: org,
      person: amara,
      role: 'ao',
      status: 'approved',
      how: 'seen',
      on: '2026-11-20',
    },
    {
      kind: 'client-added',
      record: client,
      name: 'Osei Family Medicine',
      organization: org,
      firm,
      owner: by.member,
      contacts: { [amara]: { is: 'ao', writeTo: true } },
      note: 'Our private note',
    },
    {
      kind: 'client-added',
      record: secondClient,
      name: 'Keller Orthopedics',
      organization: secondOrg,
      firm,
      contacts: { [other]: { is: 'ao', writeTo: true } },
    },
    {
      kind: 'connections-requested',
      record: org,
      firm,
      direction: 'we-ask',
      on: '2026-11-23',
      requests: [
        { connection: pecos, system: 'PECOS', trackingId: '4417-22' },
        { connection: nppes, system: 'NPPES' },
      ],
    },
  ];
  const changes = drafts.map((draft) => ({
    ...draft,
    id: newId('change', house.service.random),
    base: 0,
    at,
    catalogue,
  }));
  const { results } = await by.api.changes({ path: { teamId: by.team }, body: { changes } });
  expect(results.filter(({ accepted }) => !accepted)).toEqual([]);
  return { amara, other, org, client, secondClient, pecos, nppes };
}

const open = async (path: string, init: RequestInit = {}) => {
  const reply = await visitor(house.app).request(path, init);
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
};

describe('the page of a client link', () => {
  test('shows the person their own step in plain words, the address to type, and says what we never ask for', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const link = await owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person: amara, days: 14 },
    });
    const page = await open(link.path);
    expect(page.status).toBe(200);
    for (const words of [
      'Hello Amara Osei',
      'Northstar Credentialing LLC',
      'Approve All Selected',
      'https://nppes.cms.hhs.gov/IAWeb',
      'I did this',
      'view and update',
      'Your password, your user ID',
      'December 22',
    ])
      expect(page.text).toContain(words);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.text).not.toMatch(/<script>|style=|onclick/);
    expect(page.text.match(/<input(?! type="hidden" name="task")/g)).toBeNull();
  });

  test('names no other client, no member, no note of ours and no tracking ID', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const link = await owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person: amara, days: 14 },
    });
    const { text } = await open(link.path);
    for (const foreign of [
      'Keller',
      'Bruno',
      'private note',
      'owner@example.com',
      '4417-22',
      'amara@example.com',
    ])
      expect(text).not.toContain(foreign);
  });

  test('speaks Spanish, with the labels of the screens as they are', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const link = await owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person: amara, days: 14, language: 'es' },
    });
    const { text } = await open(link.path);
    for (const words of ['<html lang="es">', 'Hola, Amara Osei', 'Ya lo hice', 'Approve All Selected'])
      expect(text).toContain(words);
    expect((await open(`${link.path}?lang=en`)).text).toContain('I did this');
  });

  test('is read without changing anything', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const link = await owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person: amara, days: 14 },
    });
    const state = async () =>
      JSON.stringify(
        [
          await owner.api.client({ path: { teamId: owner.team, clientId: client } }),
          await owner.api.links({ path: { teamId: owner.team } }),
        ].map((one) => ({ ...one, now: '' })),
      );
    const before = await state();
    await open(link.path);
    expect(await state()).toBe(before);
  });

  test('"I did this" is kept as said by the holder, tells the owner, and makes it our move; twice is once', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const path = { teamId: owner.team };
    const link = await owner.api.makeLink({ path, body: { client, person: amara, days: 14 } });
    const task = /name="task" value="([^"]+)"/.exec((await open(link.path)).text)?.[1] ?? '';
    const say = (headers: Record<string, string> = {}) =>
      open(link.path, { method: 'POST', body: new URLSearchParams({ task }), headers });
    // A browser calls the origin of a page without referrers `null`.
    expect((await say({ origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
    await open(link.path, {
      method: 'POST',
      body: new URLSearchParams({ task }),
      headers: { origin: 'null', 'sec-fetch-site': 'same-origin' },
    });
    const { lines } = await owner.api.clients({ path, query: { search: 'Osei' } });
    expect(lines).toMatchObject([{ move: { code: 'check-said', mover: 'us' } }]);
    const { history } = await owner.api.client({ path: { ...path, clientId: client } });
    expect(history.filter(({ via }) => via === 'client-link')).toMatchObject([
      { kind: 'connections-answered' },
    ]);
    expect((await owner.api.notices({ path })).notices).toMatchObject([
      { kind: 'client-said', client, by: 'link' },
    ]);
    expect((await owner.api.links({ path })).links).toMatchObject([{ said: 1 }]);
    expect((await open(`${link.path}?said=yes`)).text).toContain('Thank you');
  });

  test("another page cannot say it in the holder's name", async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const link = await owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person: amara, days: 14 },
    });
    const foreign = await open(link.path, {
      method: 'POST',
      body: new URLSearchParams({ task: 'x' }),
      headers: { origin: 'https://evil.example.com' },
    });
    expect(foreign.status).toBe(403);
    const sandboxed = await open(link.path, {
      method: 'POST',
      body: new URLSearchParams({ task: 'x' }),
      headers: { origin: 'null', 'sec-fetch-site': 'cross-site' },
    });
    expect(sandboxed.status).toBe(403);
  });

  test('that ended, was taken back or never was looks the same', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const path = { teamId: owner.team };
    const revoked = await owner.api.makeLink({ path, body: { client, person: amara, days: 14 } });
    await owner.api.revokeLink({ path: { ...path, linkId: revoked.id } });
    const expired = await owner.api.makeLink({ path, body: { client, person: amara, days: 1 } });
    house.tellTime('2026-11-24T14:00:01.000Z');
    const pages = await Promise.all(
      [revoked.path, expired.path, `/c/cwl_${'x'.repeat(43)}`, '/c/nonsense'].map((one) => open(one)),
    );
    expect(new Set(pages.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(pages[0]?.status).toBe(404);
    expect(pages[0]?.text).toContain('Nothing you did is lost');
    expect((await owner.api.links({ path })).links).toEqual([]);
  });

  test('says in the language of the browser to come back when the database of the firm cannot be read', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const link = await owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person: amara, days: 14 },
    });
    const id = owner.team;
    if (!isId('team', id)) throw new Error('The team has no id of a team.');
    await house.service.teams.use(id, ({ db }) =>
      db.write([{ sql: "UPDATE record SET value = CAST(x'7bff7d' AS TEXT)" }]),
    );
    const page = await visitor(house.app).request(link.path, { headers: { 'accept-language': 'es' } });
    expect(page.status).toBe(503);
    const text = await page.text();
    expect(text).toContain('no se puede mostrar en este momento');
    expect(text).not.toContain(owner.team);
    expect(house.reported.splice(0)).toHaveLength(1);
  });

  test("is made only for a person of that client, and only in one's own team", async () => {
    const us = await team(house.app, 'us@example.com');
    const them = await team(house.app, 'them@example.com');
    const { client, other, amara } = await scene(us);
    const make = (by: Person, teamId: string, person: string) =>
      by.api.makeLink({ path: { teamId }, body: { client, person, days: 1 } });
    expect(await problemOf(make(us, us.team, other))).toBe('400 malformed');
    expect(await problemOf(make(them, them.team, amara))).toBe('404 not-found');
    const { id } = await make(us, us.team, amara);
    expect(await problemOf(them.api.revokeLink({ path: { teamId: them.team, linkId: id } }))).toBe(
      '404 not-found',
    );
  });

  test('is kept as a hash only', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { client, amara } = await scene(owner);
    const link = await owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person: amara, days: 14 },
    });
    const rows = await house.service.control.read({ sql: 'SELECT * FROM client_link' });
    expect(JSON.stringify(rows)).not.toContain(link.path.slice('/c/'.length));
  });
});
