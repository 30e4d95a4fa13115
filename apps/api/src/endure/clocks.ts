/**
 * The clock of the machine jumps under a running service, forward and back by hours and days and over the turns of
 * summer time, and the clocks of those who send are wrong too. Order is by sequence, so nothing of it may be seen in
 * what is kept; sign-ins may end where so much time seems to have passed, and a new one always works.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Answered } from '@clearway/contract/api';
import { seededRandom } from '../bench/seeded-records.ts';
import { type Acks, apiOf, compare, type Endured, password, settle, tick, type World } from './kill.ts';
import { type Running, startService } from './process.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Instants to which the clock is set: a minute before and after summer time ends and begins in Washington. */
const turns = [
  '2026-11-01T05:59:00Z',
  '2026-11-01T06:01:00Z',
  '2027-03-14T06:59:00Z',
  '2027-03-14T07:01:00Z',
];

export type Clocked = Pick<Endured, 'acknowledged' | 'lost' | 'doubled' | 'faults'> & {
  readonly jumps: number;
  readonly signIns: number;
};

export async function endureClocks(jumps: number, seed: number): Promise<Clocked> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-clocks-'));
  const random = seededRandom(seed);
  const service = await startService(folder, {}, [join(import.meta.dirname, 'clock-that-jumps.ts')]);
  let world = await settle(service);
  const acks: Acks = new Map();
  const faults: string[] = [];
  let signIns = 0;
  for (let jump = 0; jump < jumps; jump += 1) {
    const shift = shiftOf(jump, random);
    await service.tell({ shift });
    const before = await signedIn(service, world);
    if (!before && Math.abs(shift) < hour) faults.push(`A sign-in ended at a jump of ${shift} ms.`);
    // An end is an end; and somebody who was signed out by a clock comes back, however often it happens.
    if (!before) signIns += 1;
    if (!before) world = { ...world, cookie: await signInAgain(service) };
    const after = await work(service, world, shift, jump, random, acks);
    if (after) faults.push(after);
  }
  await service.tell({ shift: 0 });
  await service.stop();
  const compared = await compare(folder, world, acks);
  rmSync(folder, { recursive: true, force: true });
  return { jumps, signIns, acknowledged: acks.size, ...compared, faults: [...faults, ...compared.faults] };
}

function shiftOf(jump: number, random: () => number): number {
  const turn = turns[jump % (2 * turns.length)];
  if (turn) return Date.parse(turn) - Date.now();
  const far = [hour / 4, hour, 25 * hour, 9 * day, 40 * day][Math.floor(random() * 5)] ?? hour;
  return Math.round((random() * 2 - 1) * far);
}

const signedIn = (service: Running, world: World): Promise<boolean> =>
  apiOf(service, world)
    .members({ path: { teamId: world.team } })
    .then(
      () => true,
      (trouble: unknown) => {
        if (trouble instanceof Answered && trouble.status === 401) return false;
        throw trouble;
      },
    );

async function signInAgain({ origin }: Running): Promise<string> {
  const reply = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email: 'endure@example.com', password }),
  });
  if (reply.status !== 200) throw new Error(`Signing in after a jump answered ${reply.status}.`);
  return reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** Ticks of a panel whose own clock is wrong by up to two days; answers what is not as it should be. */
async function work(
  service: Running,
  world: World,
  shift: number,
  jump: number,
  random: () => number,
  acks: Acks,
): Promise<string | null> {
  const api = apiOf(service, world);
  const path = { teamId: world.team };
  for (let index = 0; index < 5; index += 1) {
    const at = new Date(Date.now() + shift + (random() * 4 - 2) * day).toISOString();
    const { results } = await api.changes({
      path,
      body: { changes: [{ ...tick(world, index + jump), at }] },
    });
    for (const result of results) {
      if (!result.accepted) return `Refused after a jump: ${JSON.stringify(result.refusal)}`;
      if (result.sequence !== acks.size + 2) return `Sequence ${result.sequence} after ${acks.size + 1}.`;
      acks.set(result.id, result.sequence);
    }
  }
  const { now } = await api.clients({ path });
  const late = Math.abs(Date.parse(now) - Date.now() - shift);
  return late < hour ? null : `The service reads ${now}, ${late} ms off its own clock.`;
}
