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

/** Requests of one route in a row. */
const row = 20;
/** An answer that is not there after so many milliseconds counts as none. */
const patience = 60_000;
/** Bytes the heap may hold more at the end than after the first tenth: what was recorded grows, what is held does not. */
const room = 64 * 1024 * 1024;

export async function endureFuzz(size: number, seed: number, say: (line: string) => void): Promise<Fuzzed> {
  const house = await testApp({ identity: 'real', env: sceneryEnv });
  const us = await place(house, 'us@example.com');
  const statuses: Record<string, number> = {};
  const [faults, heap]: [string[], number[]] = [[], []];
  const collect = collector();
  let sent = 0;
  for (let pass = 0; sent < size; pass += 1) {
    for (const [name, route] of fuzzed) {
      const wanted = fc.sample(requests(route, us), { numRuns: row, seed: seed + pass * 1000 });
      for (const [index, one] of wanted.entries()) {
        const status = await answered(house, us, route, one, pass * row + index);
        statuses[status] = (statuses[status] ?? 0) + 1;
        const ours = house.reported.splice(0);
        if (status === 'none' || Number(status) >= 500 || ours.length > 0)
          faults.push(
            `${name} answered ${status} to ${JSON.stringify(one).slice(0, 400)} ${ours.map(String).join()}`,
          );
      }
      sent += row;
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

async function answered(house: TestApp, us: Place, route: Route, sent: Sent, turn: number): Promise<string> {
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
