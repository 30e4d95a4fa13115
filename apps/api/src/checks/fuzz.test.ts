/** Every route with bodies of its shape, nearly of it, and garbage: never an answer that is ours to be ashamed of. */
import { isId } from '@clearway/domain/id';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyTeam } from '../admin/verify.ts';
import { type TestApp, testApp } from '../testing.ts';
import { pathPart } from './testing/arbitrary.ts';
import { ask, fuzzed, requests } from './testing/fuzzing.ts';
import { type Place, place, sceneryEnv } from './testing/scenery.ts';

let house: TestApp;
let us: Place;
beforeAll(async () => {
  house = await testApp({ identity: 'real', env: sceneryEnv });
  us = await place(house, 'us@example.com');
});
afterAll(() => house.close());

/** Requests a route; `npm run endure -- --fuzz 100000` is the long form. */
const runs = 12;

describe('no answer is ever a fault of ours', () => {
  test.each(fuzzed)('%s', async (_name, route) => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(requests(route, us), async (sent) => {
        turn += 1;
        const { status } = await ask(house, us, route, sent, turn);
        expect(house.reported.splice(0)).toEqual([]);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
  });

  test('and the asker was let in to the end, so the routes themselves were asked', async () => {
    expect((await us.api.members({ path: { teamId: us.team } })).members).toHaveLength(1);
  });

  test('and what was recorded by all of it holds: chain, records and index rows', async () => {
    const { team } = us;
    if (!isId('team', team)) throw new Error('The team has no id of a team.');
    await house.service.teams.use(team, async ({ db }) => expect(await verifyTeam(db)).toEqual([]));
  });

  test('nor for a page, whatever its address', async () => {
    const starts = [
      '/',
      '/c/',
      '/feeds/',
      '/sso/',
      '/mail/stop/',
      '/assets/',
      '/client-page/',
      '/api/',
      '/api/teams/',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.array(pathPart, { maxLength: 4 }),
        async (start, parts) => {
          const reply = await us.visitor.request(start + parts.map(encodeURIComponent).join('/'));
          expect(reply.status === 503 || reply.status < 500).toBe(true);
        },
      ),
      { numRuns: runs * 10 },
    );
    expect(house.reported).toEqual([]);
  });
});
