/** Every call and document of the contract, asked by everybody: a new route cannot be forgotten, because the contract is walked. */
import type { Call } from '@clearway/contract/call';
import { calls } from '@clearway/contract/calls';
import { documents } from '@clearway/contract/documents';
import examples from '@clearway/contract/examples.json' with { type: 'json' };
import { newId } from '@clearway/domain/id';
import { may, permissions } from '@clearway/domain/permission';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notFound } from '../problem.ts';
import { type TestApp, testApp } from '../testing.ts';
import { type Askers, type Asking, askers, type Place, place, sceneryEnv } from './testing/scenery.ts';

let house: TestApp;
let us: Place;
let them: Place;
let all: Askers;

type Route = Pick<Call, 'method' | 'path' | 'needs' | 'action' | 'scope' | 'cookieOnly' | 'body'>;
const routes: Readonly<Record<string, Route>> = { ...calls, ...documents };
const guarded = Object.entries(routes).filter(([, { needs }]) => needs !== 'nobody');
const bodies = new Map<string, object>(Object.entries(examples));

beforeAll(async () => {
  house = await testApp({ identity: 'real', env: sceneryEnv });
  us = await place(house, 'us@example.com');
  them = await place(house, 'them@example.com');
  all = await askers(house, us, them);
});
afterAll(() => house.close());

const absent: Readonly<Record<string, string>> = {
  teamId: `tm_${'0'.repeat(26)}`,
  sessionId: '00000000-0000-4000-8000-000000000000',
  passkeyId: 'no-such-passkey',
  npi: '2000000010',
};
/** An id of the same kind that names nothing. */
const nothingLike = (name: string, real = '') => absent[name] ?? `${real.slice(0, 3)}${'0'.repeat(26)}`;

const fill = (path: string, ids: Readonly<Record<string, string>>) =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));
const absentIds = () =>
  Object.fromEntries(Object.entries(us.ids).map(([name, id]) => [name, nothingLike(name, id)]));

async function ask(asker: Asking | undefined, { method, body }: Route, path: string, sent: unknown = {}) {
  const reply = await (asker as Asking).request(path, {
    method,
    ...(body ? { body: JSON.stringify(sent) } : {}),
  });
  if (reply.headers.get('content-type')?.includes('event-stream')) {
    await reply.body?.cancel();
    return { status: reply.status, text: '' };
  }
  return { status: reply.status, text: await reply.text() };
}

/** What the rules say: a refusal, or `in` for whoever may make the call. */
function expected(who: string, { needs, action, scope, cookieOnly }: Route): '401' | '403' | '404' | 'in' {
  if (['nobody', 'expired', 'revoked extension', 'revoked key', 'made-up token'].includes(who)) return '401';
  const byToken = who === 'extension' || who.includes('key');
  if (needs === 'session') return byToken ? '401' : 'in';
  if (who.startsWith('foreign')) return '404';
  if (who.startsWith('key')) return !cookieOnly && who === `key ${scope}` ? 'in' : '403';
  if (who === 'extension') return cookieOnly ? '403' : 'in';
  const permission = permissions.find((one) => one === who);
  return permission && may(permission, action ?? 'read') ? 'in' : '403';
}

describe('who may ask what', () => {
  for (const [name, route] of guarded) {
    test(`${name}: ${route.method} ${route.path}`, async () => {
      const path = fill(route.path, { ...absentIds(), teamId: us.team });
      for (const [who, asker] of Object.entries(all)) {
        const { status } = await ask(asker, route, path);
        const should = expected(who, route);
        const answer =
          should === 'in' && status < 500 && status !== 401 && status !== 403 ? 'in' : String(status);
        expect(`${who}: ${answer}`).toBe(`${who}: ${should}`);
      }
    });
  }
});

describe('the service', () => {
  test('answers nothing under /api that the contract does not name', () => {
    const named = new Set(Object.values(routes).map(({ method, path }) => `${method} ${path}`));
    const answered = house.app.routes.map(({ method, path }) => `${method} ${path}`);
    expect(
      answered.filter((route) => route.includes('/api/') && !route.startsWith('ALL') && !named.has(route)),
    ).toEqual([]);
    expect([...named].filter((route) => !answered.includes(route))).toEqual([]);
  });

  test('answers alike, byte for byte, for a team that is not there, is not theirs, and whose id is none', async () => {
    for (const [, route] of guarded.filter(([, { needs }]) => needs === 'member')) {
      const told = new Set<string>();
      for (const teamId of [them.team, nothingLike('teamId'), 'x', '..%2f', us.team.toUpperCase()])
        told.add(JSON.stringify(await ask(all['owner'], route, fill(route.path, { ...us.ids, teamId }))));
      expect([route.path, [...told]]).toEqual([
        route.path,
        [JSON.stringify({ status: 404, text: JSON.stringify(notFound().problem) })],
      ]);
    }
  });
});

describe('another team', () => {
  test.each(guarded.filter(([, { needs }]) => needs === 'member'))(
    '%s answers alike for a team that is not there',
    async (_name, route) => {
      const [real, none] = [
        await ask(all['foreign'], route, fill(route.path, { ...them.ids, teamId: us.team })),
        await ask(all['foreign'], route, fill(route.path, { ...them.ids, teamId: nothingLike('teamId') })),
      ];
      expect(real).toEqual(none);
      expect(real.status).toBe(404);
    },
  );

  test('every id that a path can name is tried', () => {
    const named = new Set(
      Object.values(routes).flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)),
    );
    expect([...named].filter((name) => name !== 'teamId' && name !== 'token' && !us.ids[name])).toEqual([]);
  });
});

/** Values that differ from one answer to the next although the same was asked. */
const plain = (text: string, ids: Readonly<Record<string, string>>) => {
  const known = Object.values(ids).filter(Boolean);
  const without = known.reduce((whole, id) => whole.replaceAll(id, '(id)'), text);
  return without.replaceAll(
    /\b[a-z]{2}_[0-9a-z]{26}\b|cw[a-z]_[\w-]{43}|[BCDFGHJKMNPQRSTVWXYZ2479]{4}-[BCDFGHJKMNPQRSTVWXYZ2479]{4}|whsec_\S+/g,
    '(made)',
  );
};

/** The example's body with its ids replaced by those of a place, kind by kind. */
function bodyWith(name: string, ids: Readonly<Record<string, string>>): unknown {
  const kinds = new Map(Object.values(ids).map((id) => [id.slice(0, 3), id]));
  const example = bodies.get(name) ?? {};
  const text = JSON.stringify('body' in example ? example.body : {});
  return JSON.parse(
    text.replaceAll(/"([a-z]{2}_)[0-9a-z]{26}"/g, (found, kind: string) =>
      JSON.stringify(kinds.get(kind) ?? JSON.parse(found)),
    ),
  );
}

describe('a thing of another team', () => {
  /** The first of two alike requests has an effect: things are made under ids of the sender, a team is gone. See the test below. */
  const making = ['changes', 'import', 'eraseTeam'];
  const naming = guarded.filter(
    ([name, { needs, path, body }]) =>
      needs === 'member' && !making.includes(name) && (body || /:(?!teamId)/.test(path)),
  );
  test.each(naming)('%s answers alike for a thing that is not there', async (name, route) => {
    const path = (ids: Readonly<Record<string, string>>) => fill(route.path, { ...ids, teamId: us.team });
    const theirs = await ask(all['owner'], route, path(them.ids), bodyWith(name, them.ids));
    const none = await ask(all['owner'], route, path(absentIds()), bodyWith(name, absentIds()));
    expect([theirs.status, plain(theirs.text, them.ids)]).toEqual([
      none.status,
      plain(none.text, absentIds()),
    ]);
    expect(theirs.status).toBeLessThan(500);
  });

  test('a change of a record of theirs is refused like one of a record that is not there', async () => {
    const refusal = async (client: string) => {
      const change = {
        id: newId('change', house.service.random),
        kind: 'client-edited',
        record: client,
        base: 1,
        at: house.service.now(),
        catalogue: '2026.11.1',
        name: 'Ours now',
      };
      return (await us.api.changes({ path: { teamId: us.team }, body: { changes: [change] } })).results.map(
        ({ id: _, ...result }) => result,
      );
    };
    expect(await refusal(them.ids['clientId'] ?? '')).toEqual(await refusal(nothingLike('clientId', 'cl_')));
    expect(await refusal(them.ids['clientId'] ?? '')).toMatchObject([
      { accepted: false, refusal: { code: 'unknown' } },
    ]);
  });

  test('nothing of theirs was changed by all of it', async () => {
    const { lines } = await them.api.clients({ path: { teamId: them.team } });
    expect(lines.map(({ id, name }) => [id, name])).toEqual([[them.ids['clientId'], 'Osei Family Medicine']]);
    expect((await them.api.members({ path: { teamId: them.team } })).members).toHaveLength(1);
    expect((await them.api.hooks({ path: { teamId: them.team } })).hooks).toHaveLength(1);
    expect((await them.api.links({ path: { teamId: them.team } })).links).toHaveLength(1);
    expect(house.reported).toEqual([]);
  });
});
