/** Requests for a route of the contract: right, nearly right, and anything. For the fuzz test and its long form only. */
import type { Call } from '@clearway/contract/call';
import { calls } from '@clearway/contract/calls';
import { documents } from '@clearway/contract/documents';
import * as fc from 'fast-check';
import type { TestApp } from '../../testing.ts';
import { arbitraryOf, garbage, pathPart } from './arbitrary.ts';
import type { Place } from './scenery.ts';

export type Route = Pick<Call, 'method' | 'path' | 'body' | 'query'>;
export type Sent = { readonly path: string; readonly query: string; readonly body: string };

/** These end the session the others need. */
const ending = ['signOut', 'endSession', 'eraseTeam'];

export const fuzzed = Object.entries<Route>({ ...calls, ...documents }).filter(
  ([name]) => !ending.includes(name),
);

/** A request for a route: real ids or others in the path, a query, a body that is right, nearly right, or anything. */
export function requests({ path, body, query }: Route, us: Pick<Place, 'team' | 'ids'>): fc.Arbitrary<Sent> {
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

const start = Date.parse('2026-11-23T14:00:00Z');
const apart = 20 * 60_000;

/** Sends a request as the owner; each `turn` is later, so that limits on tries do not hide what lies behind them. */
export async function ask(
  house: TestApp,
  us: Place,
  { method }: Route,
  { path, query, body }: Sent,
  turn: number,
): Promise<Response> {
  house.tellTime(new Date(start + turn * apart).toISOString());
  const reply = await us.visitor.request(`${path}${query ? `?${query}` : ''}`, {
    method,
    ...(method === 'GET' ? {} : { body }),
  });
  if (reply.headers.get('content-type')?.includes('event-stream')) await reply.body?.cancel();
  else await reply.text();
  return reply;
}
