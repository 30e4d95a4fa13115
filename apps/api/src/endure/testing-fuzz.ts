/**
 * Every route of the contract with requests that are right, nearly right and garbage, by the ten thousand: no answer is a
 * fault of ours, none stays out, and the memory of the process does not grow with them.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isId } from '@clearway/domain/id';
import * as fc from 'fast-check';
import { verifyTeam } from '../admin/verify.ts';
import { ask, fuzzed, type Route, requests, type Sent } from '../checks/testing/fuzzing.ts';
import { type Place, place, sceneryEnv } from '../checks/testing/scenery.ts';
import { type TestApp, testApp } from '../testing.ts';

export type Fuzzed = {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Bytes of the heap after each tenth of the requests. */
  readonly heap: readonly number[];
  readonly faults: readonly string[];
};

/** Requests of one route in a pass. */
const row = 20;
/** Requests under way at once, each of another route: some wait for a hash or a pause of ours, not for the processor. */
const atOnce = 128;
/** An answer that is not there after so many milliseconds counts as none. */
const patience = 60_000;
/** Bytes the heap may hold more at the end than after the first tenth: what was recorded grows, what is held does not. */
const room = 64 * 1024 * 1024;

type Plan = {
  readonly size: number;
  readonly seed: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
};

export async function endureFuzz({ size, seed, seconds, say }: Plan): Promise<Fuzzed> {
  const until = performance.now() + seconds * 1000;
  const house = await testApp({ identity: 'real', env: sceneryEnv });
  const us = await place(house, 'us@example.com');
  const statuses: Record<string, number> = {};
  const [faults, heap]: [string[], number[]] = [[], []];
  const collect = collector();
  let sent = 0;
  for (let pass = 0; sent < size && performance.now() < until; pass += 1) {
    for (const together of passOf(us, seed + pass * 1000)) {
      const turn = pass * row + together.turn;
      const came = await Promise.all(together.requests.map((one) => answered(house, us, one, turn)));
      const ours = house.reported.splice(0).map(String);
      for (const [index, status] of came.entries()) {
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status === 'none' || Number(status) >= 500)
          faults.push(`${told(together.requests[index])} was answered ${status} ${ours.join()}`);
      }
      if (ours.length > 0) faults.push(`${ours.join()} in turn ${turn}`);
      sent += came.length;
    }
    if (sent < (size / 10) * (heap.length + 1)) continue;
    heap.push(collect());
    say(`  ${sent} sent, ${faults.length} faults`);
  }
  if (isId('team', us.team))
    faults.push(...(await house.service.teams.use(us.team, ({ db }) => verifyTeam(db))));
  await house.close();
  const grew = (heap.at(-1) ?? 0) - (heap[0] ?? 0);
  if (grew > room) faults.push(`The heap grew by ${Math.round(grew / 1024 / 1024)} MB.`);
  return { requests: sent, statuses, heap, faults };
}

type One = { readonly name: string; readonly route: Route; readonly sent: Sent };
const told = (one: One | undefined) => `${one?.name} ${JSON.stringify(one?.sent).slice(0, 400)}`;

/** The requests of a pass: those under way at once, by the turn they are in. */
function* passOf(us: Place, seed: number): Generator<{ turn: number; requests: readonly One[] }> {
  const lists = fuzzed.map(([name, route]) =>
    fc.sample(requests(route, us), { numRuns: row, seed }).map((sent) => ({ name, route, sent })),
  );
  for (let turn = 0; turn < row; turn += 1) {
    const all = lists.flatMap((list) => list[turn] ?? []);
    for (let from = 0; from < all.length; from += atOnce)
      yield { turn, requests: all.slice(from, from + atOnce) };
  }
}

async function answered(house: TestApp, us: Place, { route, sent }: One, turn: number): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'none'>((none) => {
    timer = setTimeout(() => none('none'), patience);
  });
  const reply = ask(house, us, route, sent, turn).then(({ status }) => String(status));
  const status = await Promise.race([reply, late]);
  clearTimeout(timer);
  return status;
}

/** Answers what the heap holds once nothing is left over in it. */
function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const gc: () => void = runInNewContext('gc');
  return () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
}
