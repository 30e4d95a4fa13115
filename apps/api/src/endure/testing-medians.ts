/**
 * How long the service takes to say no: whether a thing is not there, is another team's, or is in a team one is not of,
 * must not be told by the clock. Medians of the same call with each, asked in turns so that the machine's moods hit all.
 */
import type { Call } from '@clearway/contract/call';
import { calls } from '@clearway/contract/calls';
import { documents } from '@clearway/contract/documents';
import { place, sceneryEnv } from '../checks/testing/scenery.ts';
import { testApp } from '../testing.ts';

export type Spread = {
  readonly name: string;
  readonly medians: Readonly<Record<string, number>>;
  readonly ratio: number;
};

const filled = (path: string, ids: Readonly<Record<string, string>>) =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? 'x'));

/** Each route's medians in milliseconds and the largest ratio between them, the widest first. */
export async function endureMedians(rounds: number): Promise<readonly Spread[]> {
  const house = await testApp({
    identity: 'real',
    env: sceneryEnv,
  });
  const us = await place(house, 'us@example.com');
  const them = await place(house, 'them@example.com');
  const absent = Object.fromEntries(
    Object.entries(us.ids).map(([name, id]) => [name, `${id.slice(0, 3)}${'0'.repeat(26)}`]),
  );
  const none = `tm_${'0'.repeat(26)}`;
  const guarded = Object.entries<Pick<Call, 'method' | 'path' | 'needs' | 'body'>>({
    ...calls,
    ...documents,
  }).filter(([, { needs, path }]) => needs === 'member' && /:(?!teamId)/.test(path));
  const spreads: Spread[] = [];
  for (const [name, { method, path, body }] of guarded) {
    const paths = {
      absent: filled(path, { ...absent, teamId: us.team }),
      foreign: filled(path, { ...them.ids, teamId: us.team }),
      'absent team': filled(path, { ...them.ids, teamId: none }),
      'foreign team': filled(path, { ...them.ids, teamId: them.team }),
    };
    const init = { method, ...(body ? { body: '{}' } : {}) };
    spreads.push(spreadOf(name, await times(rounds, paths, (one) => us.visitor.request(one, init))));
  }
  await house.close();
  return spreads.sort((one, other) => other.ratio - one.ratio);
}

async function times(
  rounds: number,
  paths: Readonly<Record<string, string>>,
  ask: (path: string) => Promise<Response>,
): Promise<Readonly<Record<string, number[]>>> {
  const took: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1)
    for (const [what, path] of Object.entries(paths)) {
      const from = performance.now();
      await (await ask(path)).text();
      took[what] = [...(took[what] ?? []), performance.now() - from];
    }
  return took;
}

/** What cannot be told apart is compared: things with things, teams with teams. */
function spreadOf(name: string, took: Readonly<Record<string, readonly number[]>>): Spread {
  const medians = Object.fromEntries(
    Object.entries(took).map(([what, all]) => [
      what,
      all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0,
    ]),
  );
  const apart = (one: string, other: string) =>
    Math.max(medians[one] ?? 0, medians[other] ?? 0) /
    Math.max(0.001, Math.min(medians[one] ?? 0, medians[other] ?? 0));
  return { name, medians, ratio: Math.max(apart('absent', 'foreign'), apart('absent team', 'foreign team')) };
}
