/**
 * One team at size, through the calls of the service: imported, listed to its end, searched, changed at once, exported
 * and backed up. Says how long each took and how high the memory of the process went meanwhile.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
const sheetRows = 5000;

export type Bulk = {
  readonly clients: number;
  /** A folder that stays, so that a run that ended goes on where it was. */
  readonly data?: string;
  /** Seconds after which nothing more is begun. */
  readonly seconds?: number;
};

/** Each client has a profile of its own for the provider and one for the organization: twice as many profiles. */
export async function bulkAt(
  { clients, data, seconds = Number.POSITIVE_INFINITY }: Bulk,
  say: (stage: Stage) => void,
): Promise<readonly Stage[]> {
  const house = await openHouse(data);
  const notes = notesIn(data);
  const began = performance.now();
  const parts = [...importing(house, clients), ...others(house, clients)];
  for (const { what, work } of parts.slice(notes.done)) {
    if ((performance.now() - began) / 1000 > seconds) break;
    const part = await watched(work);
    const stage = noted(notes, what, part);
    if (parts[notes.done]?.what !== what) say(stage);
  }
  await house.close();
  return notes.stages;
}

type Part = { readonly what: string; readonly work: () => Promise<number> };

/** One part a sheet: each is one call. */
const importing = (house: House, clients: number): readonly Part[] =>
  Array.from({ length: Math.ceil(clients / sheetRows) }, (_, sheet) => ({
    what: 'rows imported',
    work: () => importSheet(house, sheet * sheetRows, Math.min(clients, (sheet + 1) * sheetRows)),
  }));

const others = (house: House, clients: number): readonly Part[] => [
  { what: 'lines listed, 200 a page', work: () => listAll(house) },
  { what: 'lines found by 50 searches', work: () => searchSome(house, clients) },
  { what: 'clients given to somebody by one bulk change', work: () => assignAll(house) },
  { what: 'bytes of the team as JSON', work: () => exported(house, documents.teamJson.path) },
  { what: 'bytes of the list as CSV', work: () => exported(house, documents.clientsCsv.path) },
  { what: 'bytes backed up beside the running service', work: () => backedUp(house) },
  {
    what: 'faults found in chain, records and index rows',
    work: () => house.service.teams.use(house.team, async ({ db }) => (await verifyTeam(db)).length),
  },
];

type Notes = { done: number; readonly stages: Stage[]; readonly keep: () => void };

/** What earlier runs on the same folder did. */
function notesIn(data: string | undefined): Notes {
  const file = data ? join(data, 'bulk.json') : null;
  const known = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { done: 0, stages: [] };
  const notes: Notes = {
    ...known,
    keep: () => {
      if (file) writeFileSync(file, JSON.stringify({ done: notes.done, stages: notes.stages }));
    },
  };
  return notes;
}

/** Parts of one kind are one stage: counts and seconds together, memory at its highest. */
function noted(notes: Notes, what: string, part: Omit<Stage, 'what'>): Stage {
  const before = notes.stages.find((stage) => stage.what === what);
  const stage = {
    what,
    count: part.count + (before?.count ?? 0),
    seconds: part.seconds + (before?.seconds ?? 0),
    peakMb: Math.max(part.peakMb, before?.peakMb ?? 0),
  };
  if (before) notes.stages.splice(notes.stages.indexOf(before), 1);
  notes.stages.push(stage);
  notes.done += 1;
  notes.keep();
  return stage;
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

async function importSheet(house: House, from: number, to: number): Promise<number> {
  const body = { import: newId('import', cryptoRandom), csv: sheetOf(from, to), mode: 'real' as const };
  return (await house.api.import({ path: pathOf(house), body })).counts.new;
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
