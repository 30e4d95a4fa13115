/** Every route with bodies of its shape, nearly of it, and garbage: never an answer that is ours to be ashamed of. */
import type { Call } from '@clearway/contract/call';
import { calls } from '@clearway/contract/calls';
import { documents } from '@clearway/contract/documents';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';
import { arbitraryOf, garbage, pathPart } from './testing/arbitrary.ts';
import { type Place, place } from './testing/scenery.ts';

let house: TestApp;
let us: Place;
beforeAll(async () => {
  house = await testApp({
    identity: 'real',
    env: {
      CLEARWAY_SIGN_UP: 'open',
      CLEARWAY_PRIVATE_HOOKS: 'on',
      CLEARWAY_SMTP_URL: 'smtp://127.0.0.1:1',
      CLEARWAY_MAIL_FROM: 'x@example.com',
    },
  });
  us = await place(house, 'us@example.com');
});
afterAll(() => house.close());

/** Requests a route; CLEARWAY_FUZZ sets more for the long form. */
const runs = Number(process.env['CLEARWAY_FUZZ'] ?? 12);
/** These end the session the others need. */
const ending = ['signOut', 'endSession', 'eraseTeam'];

type Sent = { readonly path: string; readonly query: string; readonly body: string };

/** A request for a route: real ids or others in the path, a query, a body that is right, nearly right, or anything. */
function requests({ path, body, query }: Pick<Call, 'path' | 'body' | 'query'>): fc.Arbitrary<Sent> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const value = (name: string) =>
    name === 'teamId' ? fc.constant(us.team) : fc.oneof(fc.constant(us.ids[name] ?? 'x'), pathPart);
  const ids = fc.record(Object.fromEntries(names.map((name) => [name, value(name)])));
  const queries = query
    ? arbitraryOf(query).map((asked) =>
        new URLSearchParams(
          Object.entries(asked as object).map(([key, one]) => [key, String(one)]),
        ).toString(),
      )
    : fc.webQueryParameters();
  const bodies = body
    ? fc.oneof(
        { weight: 3, arbitrary: arbitraryOf(body).map((sent) => JSON.stringify(sent) ?? '') },
        { weight: 1, arbitrary: garbage },
      )
    : fc.constant('');
  return fc.record({
    path: ids.map((filled) =>
      path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(filled[name]))),
    ),
    query: queries,
    body: bodies,
  });
}

describe('no answer is ever a fault of ours', () => {
  const routes = Object.entries<Pick<Call, 'method' | 'path' | 'body' | 'query'>>({
    ...calls,
    ...documents,
  }).filter(([name]) => !ending.includes(name));
  test.each(routes)('%s', async (_name, route) => {
    let minutes = 0;
    await fc.assert(
      fc.asyncProperty(requests(route), async ({ path, query, body }) => {
        // Later each time, so that limits on tries do not hide what lies behind them.
        minutes += 20;
        house.tellTime(new Date(Date.parse('2026-11-23T14:00:00Z') + minutes * 60_000).toISOString());
        const reply = await us.visitor.request(`${path}${query ? `?${query}` : ''}`, {
          method: route.method,
          ...(route.method === 'GET' ? {} : { body }),
        });
        await reply.body?.cancel();
        expect(house.reported.splice(0)).toEqual([]);
        expect(reply.status).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
  });

  test('and the asker was let in to the end, so the routes themselves were asked', async () => {
    expect((await us.api.members({ path: { teamId: us.team } })).members).toHaveLength(1);
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
