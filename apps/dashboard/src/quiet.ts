/** The moment at which nothing is asked of the service and the browser idles: then what nobody waits for may begin. */

let asking = 0;
let waiting: (() => void)[] = [];

/** Safari has no requestIdleCallback; a moment later does as well. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 300);

function look() {
  if (asking > 0) return;
  const now = waiting;
  waiting = [];
  for (const work of now) work();
}

/** Work that somebody waits for, counted until it ends. */
export async function waitedFor<R>(work: () => Promise<R>): Promise<R> {
  asking += 1;
  try {
    return await work();
  } finally {
    asking -= 1;
    if (asking === 0 && waiting.length > 0) whenIdle(look);
  }
}

/** Does the work once, as soon as it is quiet. */
export function whenQuiet(work: () => void): void {
  waiting.push(work);
  if (asking === 0) whenIdle(look);
}
