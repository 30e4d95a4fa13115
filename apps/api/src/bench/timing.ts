/** Times of repeated work, as quantiles. */
export type Times = {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly count: number;
};

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

function timesOf(all: readonly number[], wholeMs: number): Times {
  const sorted = [...all].sort((a, b) => a - b);
  return {
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
    perSecond: (all.length / wholeMs) * 1000,
    count: all.length,
  };
}

/** Does it again and again, `lanes` at once, until `count` are done; the first tenth warms up and is not counted. */
export async function timed(
  count: number,
  lanes: number,
  work: (index: number) => Promise<unknown>,
): Promise<Times> {
  const warm = Math.ceil(count / 10);
  for (let index = 0; index < warm; index += 1) await work(-1 - index);
  const all: number[] = [];
  let next = 0;
  const begun = performance.now();
  const lane = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const start = performance.now();
      await work(index);
      all.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return timesOf(all, performance.now() - begun);
}

/** Rounds in which works take turns. */
const rounds = 10;

/** Several works in turns, one at a time, so that what else the machine does meanwhile meets all of them alike. */
export async function byTurns<const W extends readonly ((index: number) => Promise<unknown>)[]>(
  count: number,
  works: W,
): Promise<{ [K in keyof W]: Times }> {
  const all = works.map((): number[] => []);
  const wholes = works.map(() => 0);
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, work] of works.entries()) {
      const { each, wholeMs } = await inARow(Math.ceil(count / rounds), round, work);
      // The first round warms up.
      if (round === 0) continue;
      all[at]?.push(...each);
      wholes[at] = (wholes[at] ?? 0) + wholeMs;
    }
  // cast: one entry a work
  return all.map((each, at) => timesOf(each, wholes[at] ?? 0)) as { [K in keyof W]: Times };
}

async function inARow(count: number, round: number, work: (index: number) => Promise<unknown>) {
  const each: number[] = [];
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await work(round * count + index);
    each.push(performance.now() - start);
  }
  return { each, wholeMs: performance.now() - begun };
}

export const ms = (value: number): string =>
  value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
export const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)}×`;
