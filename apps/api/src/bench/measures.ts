/** What is measured at one size, over real connections to the service as it is started, with everything on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup } from '../admin/backup.ts';
import { listing, opening, pathIn, reading, sharing, ticking } from './acts.ts';
import { openEngine } from './bare-engine.ts';
import { type Filled, fill } from './filled.ts';
import { type Guest, guestOf } from './guest.ts';
import { benchNow } from './house.ts';
import { type Started, startOn } from './started.ts';
import { heard, listenAll } from './streams.ts';
import { byTurns, type Times, timed } from './timing.ts';

export type Measures = {
  readonly size: number;
  readonly seedMs: number;
  readonly bare: Times;
  readonly bareTogether: Times;
  readonly tick: Times;
  readonly ticks32: Times;
  readonly checklists32: Times;
  /** Under 32 writers with a backup beside them. */
  readonly stallMs: number;
  readonly sharedTick: Times;
  readonly sharedStallMs: number;
  readonly sharedBy: number;
  readonly read: Times;
  readonly blocked: Times;
  readonly counts: Times;
  readonly live: Times;
  readonly watchers: Times;
  readonly pull: Times;
  readonly memory: { readonly begunMb: number; readonly listeningMb: number };
};

type Site = {
  readonly filled: Filled;
  readonly started: Started;
  readonly guest: Guest;
  readonly share: number;
};

/** Fills a folder, starts the service on it, measures. */
export async function measure(size: number, quick: boolean): Promise<Measures> {
  const filled = await fill(size);
  const started = await startOn(filled.folder);
  const site = { filled, started, guest: guestOf(started.origin, filled.cookie), share: quick ? 0.2 : 1 };
  try {
    const memory = await listening(site);
    return {
      size,
      seedMs: filled.seedMs,
      sharedBy: filled.sharedBy,
      memory,
      ...(await writes(site)),
      ...(await reads(site)),
    };
  } finally {
    await started.stop();
    rmSync(filled.folder, { recursive: true, force: true });
  }
}

/** What 200 streams cost in memory, of a service that did nothing else yet. */
async function listening({ guest, filled, started }: Site): Promise<Measures['memory']> {
  await guest.get(pathIn(filled, '/chain'));
  const begunMb = await started.ask('memory');
  const stop = await listenAll(guest, filled, 200, () => {});
  const listeningMb = await started.ask('memory');
  stop.abort();
  return { begunMb, listeningMb };
}

async function writes({ guest, filled, started, share }: Site) {
  const engine = await openEngine(2000);
  const tick = ticking(guest, filled);
  // A service is measured as it runs all day, not as it wakes up.
  await timed(2000 * share, 8, tick);
  const [bare, alone] = await byTurns(600 * share, [engine.bare, tick]);
  const [bareTogether] = await byTurns(60 * share, [engine.together]);
  await started.ask('watch');
  const ticks32 = await timed(6000 * share, 32, tick);
  const checklists32 = await timed(600 * share, 32, listing(guest, filled));
  await Promise.all([backedUp(filled), timed(3000 * share, 32, tick)]);
  const stallMs = await started.ask('longest stall');
  await started.ask('watch');
  const sharedTick = await timed(60 * share, 1, sharing(guest, filled));
  const sharedStallMs = await started.ask('longest stall');
  engine.close();
  return { bare, bareTogether, tick: alone, ticks32, checklists32, stallMs, sharedTick, sharedStallMs };
}

async function backedUp({ folder }: Filled): Promise<void> {
  const to = mkdtempSync(join(tmpdir(), 'clearway-bench-backup-'));
  await backup({ data: folder, to, at: benchNow, passphrase: null, secret: null }, () => {});
  rmSync(to, { recursive: true, force: true });
}

async function reads({ guest, filled, share }: Site) {
  const of = (path: string) => reading(guest, filled, () => path);
  const read = await timed(400 * share, 1, opening(guest, filled));
  const blocked = await timed(400 * share, 1, of('/clients?state=blocked&limit=50'));
  const counts = await timed(400 * share, 1, of('/clients?limit=0'));
  // cast: the reply of call chain
  const { sequence } = JSON.parse(await guest.get(pathIn(filled, '/chain'))) as { sequence: number };
  const pull = await timed(40 * share, 1, of(`/changes?after=${Math.max(0, sequence - 1000)}`));
  const tick = ticking(guest, filled);
  const live = await heard(guest, filled, { tick, count: 1, ticks: 200 * share });
  const watchers = await heard(guest, filled, { tick, count: 100, ticks: 100 * share });
  return { read, blocked, counts, pull, live, watchers };
}
