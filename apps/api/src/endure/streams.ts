/**
 * Connections that behave badly while people work: streams nobody reads, streams that were read for a while, requests
 * that stop in the middle. Those who read hear everything, ticks go on, and the memory of the service stays.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from './hints.ts';
import {
  type Acks,
  apiOf,
  compare,
  type Endured,
  joinWorld,
  send,
  settle,
  tick,
  type World,
} from './kill.ts';
import { type Running, startService } from './process.ts';

export type StreamPlan = { readonly each: number; readonly ticks: number; readonly lanes: number };
export type Streamed = Pick<Endured, 'acknowledged' | 'lost' | 'doubled' | 'faults'> & {
  readonly connections: number;
  readonly grewBy: number;
};

/** Streams a member may have open, less a few for those who read. */
const streamsEach = 200;
/** Memory that a busy service may grow by before it counts as a leak. */
const room = 160 * 1024 * 1024;

export async function endureStreams({ each, ticks, lanes }: StreamPlan): Promise<Streamed> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-streams-'));
  const service = await startService(folder);
  const world = await settle(service);
  const acks: Acks = new Map();
  await tickOn(service, world, Math.ceil(ticks / 4), lanes, acks);
  const before = service.memory();
  const bad = await Promise.all([
    ...(await cookies(service, world, each)).map((cookie) => deaf(service, { ...world, cookie }, 0)),
    ...(await cookies(service, world, each)).map((cookie) => deaf(service, { ...world, cookie }, 1)),
    ...Array.from({ length: each }, () => stuck(service)),
  ]);
  const ears = Array.from({ length: 5 }, () => listen(service, world));
  await tickOn(service, world, ticks, lanes, acks);
  const last = Math.max(...acks.values());
  const heard = await Promise.all(ears.map((ear) => ear.until(last)));
  const grewBy = service.memory() - before;
  for (const socket of bad) socket.resetAndDestroy();
  await tickOn(service, world, lanes, lanes, acks);
  await service.stop();
  const compared = await compare(folder, world, acks);
  rmSync(folder, { recursive: true, force: true });
  const faults = [
    ...heard.filter((one) => one !== last).map((one) => `A listener heard ${one} of ${last}.`),
    ...(grewBy > room ? [`The service grew by ${Math.round(grewBy / 1024 / 1024)} MB.`] : []),
    ...compared.faults,
  ];
  return { connections: bad.length, grewBy, acknowledged: acks.size, ...compared, faults };
}

/** A cookie for each connection: as many members as the limit on streams asks for. */
let joined = 0;
async function cookies(service: Running, world: World, connections: number): Promise<string[]> {
  const all: string[] = [];
  for (let made = 0; made < connections; made += streamsEach) {
    joined += 1;
    const cookie = await joinWorld(service, world, `listener-${joined}@example.com`);
    all.push(...Array.from({ length: Math.min(streamsEach, connections - made) }, () => cookie));
  }
  return all;
}

async function tickOn(
  service: Running,
  world: World,
  ticks: number,
  lanes: number,
  acks: Acks,
): Promise<void> {
  const api = apiOf(service, world);
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < ticks; index = next++) await send(api, world, tick(world, index), acks);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const plug = ({ origin }: Running): Promise<Socket> => {
  const { hostname, port } = new URL(origin);
  return new Promise((open, fail) => {
    const socket = connect(Number(port), hostname, () => open(socket));
    socket.once('error', fail);
  });
};

/** A stream that is read for so many pieces, and then left alone without being closed. */
async function deaf(service: Running, { team, cookie }: World, pieces: number): Promise<Socket> {
  const socket = await plug(service);
  socket.pause();
  socket.write(
    `GET /api/teams/${team}/live HTTP/1.1\r\nhost: ${new URL(service.origin).host}\r\ncookie: ${cookie}\r\n\r\n`,
  );
  for (let piece = 0; piece < pieces; piece += 1) {
    await new Promise((come) => socket.once('readable', come));
    socket.read();
  }
  return socket;
}

/** A request that stops in the middle of its body. */
async function stuck(service: Running): Promise<Socket> {
  const socket = await plug(service);
  const { host } = new URL(service.origin);
  socket.write(
    `POST /api/sign-in HTTP/1.1\r\nhost: ${host}\r\norigin: ${service.origin}\r\ncontent-length: 500\r\n\r\n{"em`,
  );
  return socket;
}
