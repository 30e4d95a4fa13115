/**
 * Kills the service at random moments while several people tick, starts it again, sends what was not answered once
 * more, and compares the database with what was acknowledged: nothing lost, nothing doubled, everything holds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { steps } from '@clearway/catalog/checklists';
import { type Api, createApi, Unanswered } from '@clearway/contract/api';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { verifyTeam } from '../admin/verify.ts';
import { seededRandom } from '../bench/seeded-records.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { type Running, startService } from './process.ts';

export type Endured = {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged changes that are not in the log with the sequence that was told. */
  readonly lost: number;
  /** Changes a record counts more or less often than the log holds them. */
  readonly doubled: number;
  readonly faults: readonly string[];
};

type Plan = {
  readonly kills: number;
  readonly lanes: number;
  readonly seed: number;
  readonly say: (line: string) => void;
};
export type Acks = Map<string, number>;

export const step = steps.find(({ home }) => home === 'person')?.id ?? '';
export const password = 'maple-Quartz-17-river';
const at = () => new Date().toISOString();

export async function endureKills({ kills, lanes, seed, say }: Plan): Promise<Endured> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-endure-'));
  const random = seededRandom(seed);
  let service = await startService(folder);
  const world = await settle(service);
  const acks: Acks = new Map();
  const lost: Tick[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const load = lanesOf(service, world, lanes, lost, acks);
    await momentUnderLoad(acks, random);
    await service.kill();
    lost.splice(0, lost.length, ...(await load));
    service = await startService(folder);
    if (kill % 10 === 0) say(`${kill} kills, ${acks.size} acknowledged`);
  }
  await resend(apiOf(service, world), world, lost, acks);
  await service.stop();
  const endured = await compare(folder, world, acks);
  rmSync(folder, { recursive: true, force: true });
  return { kills, acknowledged: acks.size, ...endured };
}

/** A random moment after some answers came in; a machine too slow for that is not waited for longer than ten seconds. */
export async function momentUnderLoad(acks: Acks, random: () => number): Promise<void> {
  const enough = acks.size + 1 + Math.floor(random() * 60);
  const until = performance.now() + 10_000;
  while (acks.size < enough && performance.now() < until) await new Promise((turn) => setTimeout(turn, 1));
  await new Promise((moment) => setTimeout(moment, random() * 20));
}

export type World = { readonly cookie: string; readonly team: string; readonly person: string };

export const apiOf = ({ origin }: Running, { cookie }: Pick<World, 'cookie'>): Api =>
  createApi({
    origin,
    via: 'dashboard',
    fetch: (path, init) => fetch(path, { ...init, headers: { ...init?.headers, cookie, origin } }),
  });

/** Makes an account; answers its cookie. */
export async function signUp({ origin }: Running, email: string): Promise<string> {
  const body = JSON.stringify({ name: email.split('@')[0], email, password });
  const signedUp = await fetch(`${origin}/api/sign-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body,
  });
  return signedUp.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** Signs up, makes a team and one person everybody ticks on. */
export async function settle(service: Running): Promise<World> {
  const cookie = await signUp(service, 'endure@example.com');
  const api = apiOf(service, { cookie });
  const { id: team } = await api.createTeam({ body: { name: 'Endure' } });
  const person = newId('person', cryptoRandom);
  const added = made({ kind: 'person-added', record: person, name: 'Everybody' });
  await api.changes({ path: { teamId: team }, body: { changes: [added] } });
  return { cookie, team, person };
}

/** One more member of the world's team; answers their cookie. */
export async function joinWorld(service: Running, world: World, email: string): Promise<string> {
  const path = { teamId: world.team };
  const invited = await apiOf(service, world).invite({ path, body: { permission: 'credentialer' } });
  const cookie = await signUp(service, email);
  await apiOf(service, { cookie }).acceptInvitation({ body: { token: invited.path.split('#')[1] ?? '' } });
  return cookie;
}

/** A change as a surface would make it, now and on what nobody has read. */
export const made = <F extends object>(fields: F) => ({
  id: newId('change', cryptoRandom),
  base: 0,
  at: at(),
  catalogue: '1',
  ...fields,
});

export const tick = ({ person }: Pick<World, 'person'>, index: number) =>
  made({ kind: index % 2 === 0 ? 'step-started' : 'step-unticked', base: 1, record: person, step });

type Tick = ReturnType<typeof tick>;

/** Ticks in several lanes until the service is gone; gives back what was sent and not answered. */
export async function lanesOf(
  service: Running,
  world: World,
  lanes: number,
  first: readonly Tick[],
  acks: Acks,
): Promise<readonly Tick[]> {
  const api = apiOf(service, world);
  const open: Tick[] = [];
  const waiting = [...first];
  const lane = async (number: number) => {
    for (let index = number; ; index += 1) {
      const change = waiting.pop() ?? tick(world, index);
      try {
        await send(api, world, change, acks);
      } catch (trouble) {
        if (!(trouble instanceof Unanswered)) throw trouble;
        open.push(change);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return [...open, ...waiting];
}

export async function send(api: Api, { team }: World, change: Tick, acks: Acks): Promise<void> {
  const { results } = await api.changes({ path: { teamId: team }, body: { changes: [change] } });
  for (const result of results) {
    if (!result.accepted) throw new Error(`Refused: ${JSON.stringify(result)}`);
    acks.set(result.id, result.sequence);
  }
}

async function resend(api: Api, world: World, changes: readonly Tick[], acks: Acks): Promise<void> {
  for (const change of changes) await send(api, world, change, acks);
}

/** What the folder holds of what was acknowledged, and whether everything in it holds. */
export async function compare(
  folder: string,
  world: World,
  acks: Acks,
): Promise<Pick<Endured, 'lost' | 'doubled' | 'faults'>> {
  const db = await openDatabase({ url: `file:${join(folder, 'teams', `${world.team}.db`)}` });
  const compared = await compareIn(db, world, acks);
  db.close();
  return compared;
}

/** What was acknowledged against what a team's database holds. */
export async function compareIn(
  db: Database,
  { person }: World,
  acks: Acks,
): Promise<Pick<Endured, 'lost' | 'doubled' | 'faults'>> {
  const rows = await db.read({ sql: 'SELECT id, sequence FROM change' });
  const kept = new Map(rows.map((row) => [String(row['id']), Number(row['sequence'])]));
  const lost = [...acks].filter(([id, sequence]) => kept.get(id) !== sequence).length;
  const [record] = await db.read({
    sql: 'SELECT version, (SELECT count(*) FROM change WHERE change.record = record.id) AS changes FROM record WHERE id = ?',
    args: [person],
  });
  const doubled = Math.abs(Number(record?.['version']) - Number(record?.['changes']));
  return { lost, doubled, faults: await verifyTeam(db) };
}
