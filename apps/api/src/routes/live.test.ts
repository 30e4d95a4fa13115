/** Streams whose other end does not read, or of which there are too many. */
import { documents } from '@clearway/contract/documents';
import { newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, type TestMember, testApp } from '../testing.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp();
});
afterEach(async () => {
  vi.useRealTimers();
  await house.close();
});

const open = (member: TestMember) =>
  house.app.request(documents.live.path.replace(':teamId', member.team), {
    headers: { 'test-member': member.id },
  });

test('a listener that never reads is let go, and nothing is kept for it; one that reads hears on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const deaf = await open(house.us.owner);
  const awake = await open(house.us.lead);
  const reader = awake.body?.getReader();
  expect(house.service.live.listeners(house.us.owner.team)).toBe(2);
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toContain('event: sequence');
  for (let sequence = 1; sequence <= 10_000; sequence += 1)
    house.service.live.tell(house.us.owner.team, { event: 'sequence', data: { sequence } });
  let heard = '';
  while (!heard.includes('"sequence":10000}'))
    heard += new TextDecoder().decode((await reader?.read())?.value);
  await vi.advanceTimersByTimeAsync(41_000);
  expect(house.service.live.listeners(house.us.owner.team)).toBe(1);
  expect(house.service.live.ofMember(house.us.owner.team, house.us.lead.id)).toBe(1);
  await reader?.cancel();
  await deaf.body?.cancel();
});

test('five hundred streams of one member are enough; another member is not kept out', async () => {
  const all = await Promise.all(Array.from({ length: 500 }, () => open(house.us.viewer)));
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
  const more = await open(house.us.viewer);
  expect([more.status, more.headers.get('retry-after')]).toEqual([429, '20']);
  const other = await open(house.us.owner);
  expect(other.status).toBe(200);
  await Promise.all([...all, other].map(({ body }) => body?.cancel()));
  expect(house.service.live.listeners(house.us.owner.team)).toBe(0);
});

test('a file that nobody reads holds the database of its team no longer than a stream', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { owner } = house.us;
  const added = { kind: 'client-added', base: 0, at: house.service.now(), catalogue: '1', name: 'Osei' };
  const ids = { id: newId('change', house.service.random), record: newId('client', house.service.random) };
  // A heading alone would be taken without anybody reading it.
  await house.as(owner).changes({ path: { teamId: owner.team }, body: { changes: [{ ...added, ...ids }] } });
  const reply = await house.app.request(documents.historyCsv.path.replace(':teamId', owner.team), {
    headers: { 'test-member': owner.id },
  });
  let closed = false;
  const erasing = house.service.teams.erase(owner.team).then(() => {
    closed = true;
  });
  await vi.advanceTimersByTimeAsync(39_000);
  expect([reply.status, closed]).toEqual([200, false]);
  await vi.advanceTimersByTimeAsync(2_000);
  await erasing;
  expect(closed).toBe(true);
});
