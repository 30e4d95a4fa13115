/** What is measured at one size, through the app with sign-in, permission, validation and history on. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { openEngine } from './bare-engine.ts';
import { benchNow, type House, openHouse } from './house.ts';
import { type Seeded, seed } from './seeded.ts';
import { personSteps } from './seeded-records.ts';
import { type Times, timed } from './timing.ts';

export type Measures = {
  readonly size: number;
  readonly seedMs: number;
  readonly bare: Times;
  readonly bareTogether: Times;
  readonly tick: Times;
  readonly ticks32: Times;
  readonly stallMs: number;
  readonly sharedTick: Times;
  readonly sharedBy: number;
  readonly read: Times;
  readonly blocked: Times;
  readonly counts: Times;
  readonly live: Times;
  readonly watchers: Times;
  readonly pull: Times;
};

const step = (index: number) => personSteps[Math.abs(index) % personSteps.length] ?? '';
const envelope = () => ({ id: newId('change', cryptoRandom), base: 1, at: benchNow, catalogue: '1' });

/** Opens a service, fills it, measures. */
export async function measure(size: number, quick: boolean): Promise<Measures> {
  const house = await openHouse();
  try {
    const begun = performance.now();
    const seeded = await house.service.teams.use(house.team, async (team) => {
      const made = await seed(team.db, size, [house.member]);
      await team.writer.forget();
      return made;
    });
    const seedMs = performance.now() - begun;
    return {
      size,
      seedMs,
      sharedBy: seeded.sharedBy,
      ...(await writes(house, seeded, quick ? 0.2 : 1)),
      ...(await reads(house, seeded, quick ? 0.2 : 1)),
    };
  } finally {
    await house.close();
  }
}

/** Ticks on and off one step of one person, so that every one of them moves a value. */
const ticking =
  ({ api, team }: House, people: Seeded['people']) =>
  (index: number) => {
    const record = people[Math.abs(index * 7919) % people.length]?.id ?? '';
    const change = {
      kind: index % 2 === 0 ? 'step-started' : 'step-ticked',
      ...envelope(),
      record,
      step: step(index),
      how: 'seen',
      on: '2026-11-23',
    };
    return api.changes({ path: { teamId: team }, body: { changes: [change] } });
  };

async function writes(house: House, seeded: Seeded, share: number) {
  const engine = await openEngine(2000);
  const bare = await engine.alone(600 * share);
  const tick = await timed(600 * share, 1, ticking(house, seeded.people));
  const bareTogether = await engine.together(60 * share);
  const stall = monitorEventLoopDelay({ resolution: 1 });
  stall.enable();
  const ticks32 = await timed(6000 * share, 32, ticking(house, seeded.people));
  stall.disable();
  engine.close();
  const sharedTick = await timed(60 * share, 1, sharing(house, seeded));
  return { bare, bareTogether, tick, ticks32, stallMs: stall.max / 1e6, sharedTick };
}

/** Blocks and unblocks a step of the organization many clients share: all their lines move in the commit. */
const sharing =
  ({ api, team }: House, { organizations }: Seeded) =>
  (index: number) => {
    const record = organizations[0]?.id ?? '';
    const act =
      index % 2 === 0
        ? { kind: 'step-blocked', reason: 'other', since: '2026-11-20' }
        : { kind: 'step-unticked' };
    return api.changes({
      path: { teamId: team },
      body: { changes: [{ ...act, ...envelope(), record, step: 'conn-org-submit' }] },
    });
  };

async function reads(house: House, seeded: Seeded, share: number) {
  const { api, team } = house;
  const path = { teamId: team };
  const client = (index: number) => seeded.clients[Math.abs(index * 6133) % seeded.clients.length]?.id ?? '';
  const read = await timed(400 * share, 1, (index) =>
    api.client({ path: { ...path, clientId: client(index) } }),
  );
  const blocked = await timed(400 * share, 1, () =>
    api.clients({ path, query: { state: 'blocked', limit: '50' } }),
  );
  const counts = await timed(400 * share, 1, () => api.clients({ path, query: { limit: '0' } }));
  const { sequence } = await api.chain({ path });
  const pull = await timed(40 * share, 1, () =>
    api.pull({ path, query: { after: String(Math.max(0, sequence - 1000)) } }),
  );
  const live = await heard(house, seeded, 1, 200 * share);
  const watchers = await heard(house, seeded, 100, 100 * share);
  return { read, blocked, counts, pull, live, watchers };
}

/** From the sending of a tick to the last of `count` listeners having read it from its stream. */
async function heard(house: House, seeded: Seeded, count: number, ticks: number): Promise<Times> {
  const stop = new AbortController();
  const waiting = new Map<number, { left: number; done: () => void }>();
  const note = (sequence: number) => {
    for (const [wanted, one] of waiting) {
      if (sequence < wanted) continue;
      one.left -= 1;
      if (one.left === 0) one.done();
    }
  };
  await Promise.all(Array.from({ length: count }, () => listen(house, stop.signal, note)));
  let known = (await house.api.chain({ path: { teamId: house.team } })).sequence;
  const tick = ticking(house, seeded.people);
  const times = await timed(ticks, 1, async (index) => {
    known += 1;
    const all = new Promise<void>((done) => waiting.set(known, { left: count, done }));
    await Promise.all([tick(index), all]);
    waiting.delete(known);
  });
  stop.abort();
  return times;
}

async function listen(
  { app, cookie, team }: House,
  signal: AbortSignal,
  note: (sequence: number) => void,
): Promise<void> {
  const response = await app.request(`/api/teams/${team}/live`, { headers: { cookie }, signal });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const first = await reader?.read();
  if (!first || first.done) throw new Error('The stream ended at once.');
  void (async () => {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done || signal.aborted) return;
      for (const [, number] of decoder.decode(part.value).matchAll(/"sequence":(\d+)/g)) note(Number(number));
    }
  })();
  signal.addEventListener('abort', () => void reader?.cancel());
}
