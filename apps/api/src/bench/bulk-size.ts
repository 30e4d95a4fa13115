/**
 * One team at size, through the calls of the service: imported, listed to its end, searched, changed at once, exported
 * and backed up. Says how long each took and how high the memory of the process went meanwhile.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from '@clearway/contract/documents';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { backup } from '../admin/backup.ts';
import { verifyTeam } from '../admin/verify.ts';
import { benchNow, type House, openHouse } from './house.ts';
import { sheetOf } from './sheets.ts';

export type Stage = {
  readonly what: string;
  readonly count: number;
  readonly seconds: number;
  /** Highest resident memory of the whole process during the stage. */
  readonly peakMb: number;
};

/** Rows of one sheet; a file with more is refused. */
const sheetRows = 10_000;

/** Each client has a profile of its own for the provider and one for the organization: twice as many profiles. */
export async function bulkAt(clients: number, say: (stage: Stage) => void): Promise<readonly Stage[]> {
  const house = await openHouse();
  const stages: Stage[] = [];
  const stage = async (what: string, work: () => Promise<number>) => {
    const { seconds, peakMb, count } = await watched(work);
    stages.push({ what, count, seconds, peakMb });
    say({ what, count, seconds, peakMb });
  };
  await stage('rows imported', () => importAll(house, clients));
  await stage('lines listed, 200 a page', () => listAll(house));
  await stage('lines found by 50 searches', () => searchSome(house, clients));
  await stage('clients given to somebody by one bulk change', () => assignAll(house));
  await stage('bytes of the team as JSON', () => exported(house, documents.teamJson.path));
  await stage('bytes of the list as CSV', () => exported(house, documents.clientsCsv.path));
  await stage('bytes backed up beside the running service', () => backedUp(house));
  await stage('faults found in chain, records and index rows', () =>
    house.service.teams.use(house.team, async ({ db }) => (await verifyTeam(db)).length),
  );
  await house.close();
  return stages;
}

async function watched(work: () => Promise<number>) {
  let peak = process.memoryUsage.rss();
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const began = performance.now();
  const count = await work();
  clearInterval(timer);
  return { count, seconds: (performance.now() - began) / 1000, peakMb: Math.round(peak / 1e6) };
}

const pathOf = ({ team }: House) => ({ teamId: team });

async function importAll(house: House, clients: number): Promise<number> {
  let made = 0;
  for (let from = 0; from < clients; from += sheetRows) {
    const csv = sheetOf(from, Math.min(clients, from + sheetRows));
    const body = { import: newId('import', cryptoRandom), csv, mode: 'real' as const };
    made += (await house.api.import({ path: pathOf(house), body })).counts.new;
  }
  return made;
}

async function listAll(house: House): Promise<number> {
  let seen = 0;
  for (let cursor: string | undefined; ; ) {
    const query = { limit: '200', ...(cursor ? { cursor } : {}) };
    const { lines, next } = await house.api.clients({ path: pathOf(house), query });
    seen += lines.length;
    if (!next) return seen;
    cursor = next;
  }
}

async function searchSome(house: House, clients: number): Promise<number> {
  let found = 0;
  for (let turn = 0; turn < 50; turn += 1) {
    const search = `number ${Math.floor((turn * clients) / 50)}`;
    found += (await house.api.clients({ path: pathOf(house), query: { search } })).lines.length;
  }
  return found;
}

async function assignAll(house: House): Promise<number> {
  const id = newId('job', cryptoRandom);
  const act = { is: 'assign' as const, owner: house.member };
  await house.api.startJob({ path: pathOf(house), body: { id, mode: 'run', clients: { query: {} }, act } });
  for (;;) {
    const { job } = await house.api.job({ path: { ...pathOf(house), jobId: id } });
    if (job.state !== 'running') return job.counts.changed;
    await new Promise((later) => setTimeout(later, 200));
  }
}

async function exported(house: House, path: string): Promise<number> {
  const address = `${house.service.origin}${path.replace(':teamId', house.team)}`;
  const response = await house.app.request(address, { headers: { cookie: house.cookie } });
  if (!response.ok || !response.body) throw new Error(`The export answered ${response.status}.`);
  let bytes = 0;
  for await (const part of response.body) bytes += part.byteLength;
  return bytes;
}

async function backedUp({ folder }: House): Promise<number> {
  const to = mkdtempSync(join(tmpdir(), 'clearway-bulk-backup-'));
  await backup({ data: folder, to, at: benchNow, passphrase: null, secret: null }, () => {});
  const bytes = readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  rmSync(to, { recursive: true, force: true });
  return bytes;
}
