/** How long a tick takes until everybody who listens has heard of it. */
import { type Act, pathIn } from './acts.ts';
import type { Filled } from './filled.ts';
import type { Guest } from './guest.ts';
import { type Times, timed } from './timing.ts';

type Waiting = { readonly wanted: number; left: number; readonly done: () => void };

/** Opens `count` streams and calls `note` with each sequence one of them tells. */
export async function listenAll(
  guest: Guest,
  filled: Filled,
  count: number,
  note: (sequence: number) => void,
): Promise<AbortController> {
  const stop = new AbortController();
  const hear = (text: string) => {
    for (const [, number] of text.matchAll(/"sequence":(\d+)/g)) note(Number(number));
  };
  const streams = Array.from({ length: count }, () =>
    guest.listen(pathIn(filled, '/live'), hear, stop.signal),
  );
  await Promise.all(streams);
  return stop;
}

/** From the sending of a tick to the last of `count` listeners having read it from its stream. */
export async function heard(
  guest: Guest,
  filled: Filled,
  { tick, count, ticks }: { readonly tick: Act; readonly count: number; readonly ticks: number },
): Promise<Times> {
  let waiting: Waiting | null = null;
  const stop = await listenAll(guest, filled, count, (sequence) => {
    if (!waiting || sequence < waiting.wanted) return;
    waiting.left -= 1;
    if (waiting.left === 0) waiting.done();
  });
  const chain: unknown = JSON.parse(await guest.get(pathIn(filled, '/chain')));
  // cast: the reply of call chain
  let { sequence } = chain as { sequence: number };
  const times = await timed(ticks, 1, async (index) => {
    sequence += 1;
    const all = new Promise<void>((done) => {
      waiting = { wanted: sequence, left: count, done };
    });
    await Promise.all([tick(index), all]);
  });
  stop.abort();
  return times;
}
