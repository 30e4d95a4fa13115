/**
 * Several processes of the service over one double of a libSQL server, one of them killed in the middle of the load:
 * nothing that was acknowledged is lost or doubled, and the listeners of the others hear of the last change.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Unanswered } from '@clearway/contract/api';
import { openDatabase } from '../db/database.ts';
import { addressesOf, startLibsqlDouble } from '../testing-libsql-double/server.ts';
import { listen } from './hints.ts';
import { type Acks, apiOf, compareIn, type Endured, send, settle, tick, type World } from './kill.ts';
import { type Running, startService } from './process.ts';

export type FleetPlan = { readonly processes: number; readonly lanes: number; readonly changes: number };
export type FleetEndured = Omit<Endured, 'kills'> & {
  readonly heard: readonly number[];
  readonly last: number;
  readonly seconds: number;
};

export async function endureFleet({ processes, lanes, changes }: FleetPlan): Promise<FleetEndured> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-fleet-'));
  const double = await startLibsqlDouble(join(folder, 'double'));
  const settings = addressesOf(double);
  const services = await Promise.all(
    Array.from({ length: processes }, (_, index) => startService(join(folder, `process-${index}`), settings)),
  );
  const [first] = services;
  if (!first) throw new Error('A fleet needs a process.');
  const world = await settle(first);
  const alive = new Set(services);
  const acks: Acks = new Map();
  const ears = services.slice(1).map((service) => listen(service, world));
  const began = performance.now();
  const killed = () => acks.size > (lanes * changes) / 2;
  const work = lanesOver({ alive, world, lanes, changes, acks });
  while (!killed()) await new Promise((turn) => setTimeout(turn, 5));
  alive.delete(first);
  await first.kill();
  await work;
  const seconds = (performance.now() - began) / 1000;
  const db = await openDatabase({
    url: `${double.origin}/${world.team.replace('_', '-')}/`,
    authToken: double.token,
  });
  const last = Math.max(...acks.values());
  const heard = await Promise.all(ears.map((ear) => ear.until(last)));
  const compared = await compareIn(db, world, acks);
  db.close();
  await Promise.all([...alive].map((service) => service.kill()));
  await double.close();
  rmSync(folder, { recursive: true, force: true });
  return { acknowledged: acks.size, ...compared, heard, last, seconds };
}

type Load = {
  readonly alive: ReadonlySet<Running>;
  readonly world: World;
  readonly lanes: number;
  readonly changes: number;
  readonly acks: Acks;
};

/** Each lane sends to one process after the other; a change that nobody answered is sent again, to another. */
async function lanesOver({ alive, world, lanes, changes, acks }: Load): Promise<void> {
  const lane = async (number: number) => {
    for (let index = 0, at = number; index < changes; at += 1) {
      const change = tick(world, index);
      for (let sent = false; !sent; at += 1) {
        const all = [...alive];
        const service = all[at % all.length];
        if (service)
          sent = await send(apiOf(service, world), world, change, acks).then(() => true, unanswered);
      }
      index += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
}

function unanswered(trouble: unknown): false {
  if (!(trouble instanceof Unanswered)) throw trouble;
  return false;
}
