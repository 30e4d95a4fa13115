import { newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { team, visitor } from '../testing-visitor.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
});

async function scene() {
  const owner = await team(house.app, 'owner@example.com');
  const [org, firm, client] = [
    newId('profile', house.service.random),
    newId('profile', house.service.random),
    newId('client', house.service.random),
  ];
  const connection = newId('connection', house.service.random);
  const drafts = [
    { kind: 'profile-added', record: firm, profileKind: 'organization', name: 'Northstar LLC', ours: true },
    { kind: 'profile-added', record: org, profileKind: 'organization', name: 'Osei LLC' },
    { kind: 'client-added', record: client, name: 'Osei Family Medicine', organization: org, firm },
    {
      kind: 'connections-requested',
      record: org,
      firm,
      direction: 'we-ask',
      on: '2026-11-23',
      requests: [{ connection, system: 'PECOS' }],
    },
  ];
  const changes = drafts.map((draft) => ({
    ...draft,
    id: newId('change', house.service.random),
    base: 0,
    at: house.service.now(),
    catalogue: '2026.11.1',
  }));
  await owner.api.changes({ path: { teamId: owner.team }, body: { changes } });
  return owner;
}

const read = async (path: string) => {
  const reply = await visitor(house.app).request(path);
  return { status: reply.status, type: reply.headers.get('content-type'), text: await reply.text() };
};

test('a feed shows act-by dates without names, and with them only when its maker chose so', async () => {
  const owner = await scene();
  const make = (names: boolean, mine: boolean) =>
    owner.api.makeFeed({ path: { teamId: owner.team }, body: { names, mine } });
  const [bare, named, mine] = [
    await read((await make(false, false)).path),
    await read((await make(true, false)).path),
    await read((await make(true, true)).path),
  ];
  expect(bare.type).toContain('text/calendar');
  expect(bare.text).toContain('DTSTART;VALUE=DATE:20261222');
  expect(bare.text).not.toContain('Osei');
  expect(named.text).toContain('Osei Family Medicine');
  expect(mine.text).not.toContain('BEGIN:VEVENT');
});

test('a feed that was removed, or whose maker left, is not there', async () => {
  const owner = await scene();
  const { path, id } = await owner.api.makeFeed({
    path: { teamId: owner.team },
    body: { names: true, mine: false },
  });
  await owner.api.removeFeed({ path: { teamId: owner.team, feedId: id } });
  expect((await read(path)).status).toBe(404);
});

test('a calendar that asks again hears that nothing changed, until something did', async () => {
  const owner = await scene();
  const { path } = await owner.api.makeFeed({
    path: { teamId: owner.team },
    body: { names: true, mine: false },
  });
  const ask = async (tag: string) => {
    const reply = await visitor(house.app).request(path, { headers: { 'if-none-match': tag } });
    return { status: reply.status, tag: reply.headers.get('etag') ?? '', text: await reply.text() };
  };
  const first = await ask('');
  expect(first.status).toBe(200);
  house.tellTime('2026-11-23T18:00:00.000Z');
  for (const tag of [first.tag, `W/${first.tag}`, `"other", ${first.tag}`])
    expect(await ask(tag)).toMatchObject({ status: 304, text: '' });
  const { lines } = await owner.api.clients({ path: { teamId: owner.team } });
  const change = {
    kind: 'client-edited',
    id: newId('change', house.service.random),
    base: 0,
    at: house.service.now(),
    catalogue: '2026.11.1',
    record: lines[0]?.id ?? '',
    name: 'Osei Clinic',
  };
  await owner.api.changes({ path: { teamId: owner.team }, body: { changes: [change] } });
  const changed = await ask(first.tag);
  expect(changed.status).toBe(200);
  const uidOf = (text: string) => /UID:\S+/.exec(text)?.[0];
  expect(uidOf(changed.text)).toBe(uidOf(first.text));
});
