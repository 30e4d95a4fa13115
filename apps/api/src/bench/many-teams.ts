/**
 * Many small teams in one folder: how long the service takes to be ready, what it holds open, what a first look at every
 * team costs, and one turn of the jobs that open each of them.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isId, type TeamId } from '@clearway/domain/id';
import { eachTeam } from '../each-team.ts';
import { breath } from '../pace.ts';
import { deliverDue } from '../reach/deliver.ts';
import { queueChanges } from '../reach/hook-changes.ts';
import { planOf, postDue } from '../reach/plan-team.ts';
import { type House, openHouse } from './house.ts';
import { seed } from './seeded.ts';
import { startOn } from './started.ts';

export type Teams = {
  readonly teams: number;
  readonly clients: number;
  readonly what: Readonly<Record<string, number>>;
};

/** Clients of each team, as those of an office are. */
const each = 20;

/** `data`: a folder that stays, so that teams made before are not made again. */
export async function teamsAt(count: number, data?: string): Promise<Teams> {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'clearway-teams-'));
  const made = await timed(() => make(folder, count));
  const { readyMs, ask, stop } = await startOn(folder);
  const idleMb = await ask('memory');
  await stop();
  const used = await use(folder);
  if (!data) rmSync(folder, { recursive: true, force: true });
  const what = {
    'seconds to make them': made.seconds,
    'milliseconds until ready': readyMs,
    'MB of memory when ready': idleMb,
    ...used,
    'MB on disk': made.made / 1e6,
  };
  return { teams: count, clients: each, what };
}

async function make(folder: string, count: number): Promise<number> {
  const house = await openHouse(folder);
  const there = (await house.api.session()).teams.length;
  for (let index = there; index < count; index += 1) await makeOne(house, index);
  await house.close();
  return sizeOf(folder);
}

async function makeOne(house: House, index: number): Promise<void> {
  const { id, member } = await house.api.createTeam({ body: { name: `Office ${index}` } });
  if (!isId('team', id) || !isId('member', member)) throw new Error('A team has ids of its kind.');
  await house.service.teams.use(id, ({ db }) => seed(db, each, [member]));
}

/** What a service does that has the teams: a first list of each, once more, and a turn of its jobs. */
async function use(folder: string): Promise<Readonly<Record<string, number>>> {
  const house = await openHouse(folder);
  const { service, api } = house;
  const teams = (await api.session()).teams.map(({ id }) => id).filter(isTeam);
  const lists = async () => {
    for (const teamId of teams) {
      await api.clients({ path: { teamId }, query: { limit: '20' } });
      await breath();
    }
  };
  const [first, second] = [await timed(lists), await timed(lists)];
  const open = openFiles();
  const digests = await timed(() => eachTeam(service, 'digests', (team) => postDue(service, team)));
  const plans = await timed(() => eachTeam(service, 'digests', (team) => planOf(service, team)));
  const hooks = await timed(async () => [await queueChanges(service), await deliverDue(service)]);
  const memory = process.memoryUsage.rss() / 1e6;
  await house.close();
  return {
    'milliseconds of a first list of a team': (first.seconds * 1000) / teams.length,
    'milliseconds of a second list of a team': (second.seconds * 1000) / teams.length,
    'files held open': open,
    'seconds of one turn of digests, none due': digests.seconds,
    'seconds to plan the digests of all': plans.seconds,
    'milliseconds of one turn of hooks': hooks.seconds * 1000,
    'MB of memory after all of it': memory,
  };
}

const isTeam = (id: string): id is TeamId => isId('team', id);

async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly made: T }> {
  const began = performance.now();
  const made = await work();
  return { seconds: (performance.now() - began) / 1000, made };
}

/** Handles of this process; none are told where the system does not say. */
function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return Number.NaN;
  }
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
