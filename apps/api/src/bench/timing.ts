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

export const ms = (value: number): string =>
  value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
export const times = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)}×`;
