import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { team, visitor } from '../testing-visitor.ts';
import { openBuckets } from './call-limit.ts';

let house: TestApp | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

test('in no stretch of time more calls pass than a full bucket and what ran in meanwhile, and who waits as told may go on', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 300 }),
      (perMinute, pauses) => {
        let at = 0;
        const wait = openBuckets(perMinute, () => at);
        let passed = 0;
        for (const pause of pauses) {
          at += pause;
          const ms = wait('somebody');
          if (ms === 0) passed += 1;
          else {
            at += ms + 0.001;
            expect(wait('somebody')).toBe(0);
            passed += 1;
          }
        }
        expect(passed).toBeLessThanOrEqual(perMinute + (at * perMinute) / 60_000 + 1);
      },
    ),
  );
});

test('one caller does not use up the calls of another', () => {
  const wait = openBuckets(2, () => 0);
  expect([wait('a'), wait('a'), wait('a') > 0, wait('b')]).toEqual([0, 0, true, 0]);
});

test('a session that asks without pause is told to wait, others are not, and signing in has its own limits', async () => {
  house = await testApp({
    identity: 'real',
    env: { CLEARWAY_SIGN_UP: 'open', CLEARWAY_CALLS_PER_MINUTE: '60' },
  });
  const [maya, ana] = [await team(house.app, 'maya@example.com'), await team(house.app, 'ana@example.com')];
  const ask = (who: typeof maya) => who.request(`/api/teams/${who.team}/changes?after=0`);
  let reply = await ask(maya);
  // As many as a minute allows go through; the bucket fills meanwhile, so on a slow machine a few more.
  for (let turn = 0; turn < 600 && reply.status === 200; turn += 1) reply = await ask(maya);
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await reply.json()).toMatchObject({ error: 'too-many' });
  expect((await ask(ana)).status).toBe(200);
  const stranger = visitor(house.app);
  for (let turn = 0; turn < 80; turn += 1) expect((await stranger.request('/api/session')).status).toBe(200);
  const headers = { authorization: 'Bearer cwk_of-nobody' };
  const asked = async () => (await stranger.request(`/api/teams/${ana.team}/changes`, { headers })).status;
  let status = await asked();
  for (let turn = 0; turn < 600 && status === 401; turn += 1) status = await asked();
  expect(status).toBe(429);
});
