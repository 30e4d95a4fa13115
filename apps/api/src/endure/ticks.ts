/**
 * Many ticks on one step of one person by several people at once, through two processes over one server: whoever asks
 * afterwards, wherever, is told the same by every surface: the line of the list, the client read, the counts, the
 * history, the stream and the pull.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { type Database, openDatabase } from '../db/database.ts';
import { addressesOf, startLibsqlDouble } from '../testing-libsql-double/server.ts';
import { listen } from './hints.ts';
import {
  type Acks,
  apiOf,
  compareIn,
  type Endured,
  joinWorld,
  made,
  send,
  settle,
  tick,
  type World,
} from './kill.ts';
import { type Running, startService } from './process.ts';
import { surfaces, type Told } from './surfaces.ts';

export type Ticked = Pick<Endured, 'acknowledged' | 'lost' | 'doubled' | 'faults'> & {
  readonly seconds: number;
};
type Seat = { readonly service: Running; readonly cookie: string };

export async function endureTicks(ticks: number, people: number): Promise<Ticked> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-ticks-'));
  const double = await startLibsqlDouble(join(folder, 'double'));
  const services = [
    await startService(join(folder, 'one'), addressesOf(double)),
    await startService(join(folder, 'two'), addressesOf(double)),
  ] as const;
  const world = await settle(services[0]);
  const client = await clientOf(services[0], world);
  const seats = await seated(services, world, people);
  const acks: Acks = new Map();
  const ears = services.map((service) => listen(service, world));
  const began = performance.now();
  await tickAll(seats, world, ticks, acks);
  const seconds = (performance.now() - began) / 1000;
  const last = Math.max(...acks.values());
  const heard = await Promise.all(ears.map((ear) => ear.until(last)));
  const told = await Promise.all(services.map((service) => surfaces(service, world, client)));
  const db = await openDatabase({
    url: `${double.origin}/${world.team.replace('_', '-')}/`,
    authToken: double.token,
  });
  const compared = await compareIn(db, world, acks);
  const faults = [...(await differences(db, told, { last, events: acks.size, heard })), ...compared.faults];
  db.close();
  await Promise.all(services.map((service) => service.kill()));
  await double.close();
  rmSync(folder, { recursive: true, force: true });
  return { acknowledged: acks.size, seconds, ...compared, faults };
}

/** A client in whose work the person appears. */
async function clientOf(service: Running, world: World): Promise<string> {
  const client = newId('client', cryptoRandom);
  const contacts = { [world.person]: { is: 'ao', writeTo: true } };
  const added = made({ kind: 'client-added', record: client, name: 'Everybody LLC', contacts });
  await apiOf(service, world).changes({ path: { teamId: world.team }, body: { changes: [added] } });
  return client;
}

/** The people of the team, each with one of the processes. */
async function seated(services: readonly [Running, Running], world: World, people: number): Promise<Seat[]> {
  const seats: Seat[] = [{ service: services[0], cookie: world.cookie }];
  for (let one = 1; one < people; one += 1) {
    const cookie = await joinWorld(services[0], world, `colleague-${one}@example.com`);
    seats.push({ cookie, service: one % 2 === 0 ? services[0] : services[1] });
  }
  return seats;
}

async function tickAll(seats: readonly Seat[], world: World, ticks: number, acks: Acks): Promise<void> {
  let next = 0;
  const sit = async ({ service, cookie }: Seat) => {
    const api = apiOf(service, { cookie });
    for (let index = next++; index < ticks; index = next++) await send(api, world, tick(world, index), acks);
  };
  await Promise.all(seats.flatMap((seat) => [sit(seat), sit(seat), sit(seat), sit(seat)]));
}

type Ended = { readonly last: number; readonly events: number; readonly heard: readonly number[] };

/** Where what is told differs: between processes, from the log, and from what was acknowledged. */
async function differences(
  db: Database,
  told: readonly Told[],
  { last, events, heard }: Ended,
): Promise<string[]> {
  const [row] = await db.read({
    sql: "SELECT kind FROM change WHERE kind LIKE 'step-%' ORDER BY sequence DESC LIMIT 1",
  });
  const state = row?.['kind'] === 'step-started' ? 'in-progress' : 'open';
  const all = told[0]?.all;
  return [
    ...told.flatMap((one, index) =>
      JSON.stringify({ ...one, all: one.all === all }) ===
      JSON.stringify({ sequence: last, events, state, all: true })
        ? []
        : [`Process ${index + 1} tells ${JSON.stringify(one)}.`],
    ),
    ...heard.flatMap((one, index) =>
      one === last ? [] : [`The stream of process ${index + 1} ends at ${one}.`],
    ),
  ];
}
