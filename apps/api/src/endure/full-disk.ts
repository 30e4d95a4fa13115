/**
 * The disk runs full under load, again and again: what cannot be recorded is answered 507 and says what to do, what was
 * acknowledged stays, reading goes on, and once there is room everything is recorded without a restart. Every fourth
 * time the service is killed while the disk is full, and must not come up half on a disk without room.
 */
import { join } from 'node:path';
import { changesReply } from '@clearway/contract/changes';
import { problems } from '@clearway/contract/problems';
import * as z from 'zod/mini';
import { seededRandom } from '../bench/seeded-records.ts';
import {
  type Acks,
  apiOf,
  compare,
  type Endured,
  momentUnderLoad,
  settle,
  tick,
  type World,
} from './kill.ts';
import { type Running, startService } from './process.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

const problemShape = z.object({ error: z.string(), message: z.string() });

export type Filled = Pick<Endured, 'acknowledged' | 'lost' | 'doubled' | 'faults'> & {
  readonly fills: number;
  /** Answers that said there was no room. */
  readonly told: number;
};

type Load = {
  service: Running;
  readonly world: World;
  readonly acks: Acks;
  readonly faults: string[];
  told: number;
  over: boolean;
};

/** Null where no disk can be made. */
export async function endureFullDisk(fills: number, lanes: number, seed: number): Promise<Filled | null> {
  const disk = smallDisk(96);
  if (!disk) return null;
  const folder = join(disk.folder, 'data');
  const random = seededRandom(seed);
  const service = await startService(folder);
  const load: Load = {
    service,
    world: await settle(service),
    acks: new Map(),
    faults: [],
    told: 0,
    over: false,
  };
  for (let fill = 1; fill <= fills; fill += 1) await once(load, disk, lanes, random, fill % 4 === 0);
  await load.service.stop();
  const compared = await compare(folder, load.world, load.acks);
  disk.remove();
  const { acks, told, faults } = load;
  return { fills, told, acknowledged: acks.size, ...compared, faults: [...faults, ...compared.faults] };
}

async function once(
  load: Load,
  disk: SmallDisk,
  lanes: number,
  random: () => number,
  kills: boolean,
): Promise<void> {
  load.over = false;
  const running = Promise.all(Array.from({ length: lanes }, (_, number) => lane(load, number)));
  await momentUnderLoad(load.acks, random);
  disk.fill();
  const before = load.told;
  while (load.told < before + 3 * lanes) await new Promise((turn) => setTimeout(turn, 1));
  await reads(load);
  if (kills) {
    await load.service.kill();
    const up = await startService(join(disk.folder, 'data'), {}, [], 'ignore').catch(() => null);
    await up?.kill();
  }
  disk.empty();
  if (kills) load.service = await startService(join(disk.folder, 'data'));
  load.over = true;
  await running;
}

/** Ticks until told to stop; what found no room, or nobody, is sent until it is recorded. */
async function lane(load: Load, number: number): Promise<void> {
  for (let index = number; !load.over; index += 1) {
    const change = tick(load.world, index);
    while (load.faults.length < 50 && !(await recorded(load, change)));
  }
}

async function recorded(load: Load, change: ReturnType<typeof tick>): Promise<boolean> {
  const { service, world, acks, faults } = load;
  const reply = await fetch(`${service.origin}/api/teams/${world.team}/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: world.cookie, origin: service.origin },
    body: JSON.stringify({ changes: [change] }),
  }).catch(() => null);
  if (!reply) return pause();
  const body: unknown = await reply.json();
  const taken = changesReply.safeParse(body).data?.results[0];
  if (taken?.accepted) {
    acks.set(taken.id, taken.sequence);
    return true;
  }
  const { error, message } = problemShape.safeParse(body).data ?? {};
  if (error === 'no-room' && reply.status === 507 && message === problems['no-room'].message) load.told += 1;
  else faults.push(`Answered ${reply.status} ${JSON.stringify(body)}`);
  return pause();
}

const pause = (): Promise<false> => new Promise((turn) => setTimeout(() => turn(false), 1));

/** Reading goes on without room. */
async function reads({ service, world, faults }: Load): Promise<void> {
  const api = apiOf(service, world);
  const path = { teamId: world.team };
  const asked = [
    api.clients({ path }),
    api.person({ path: { ...path, personId: world.person } }),
    api.history({ path }),
    api.session(),
  ];
  for (const answer of await Promise.allSettled(asked))
    if (answer.status === 'rejected') faults.push(`Reading on a full disk: ${String(answer.reason)}`);
}
