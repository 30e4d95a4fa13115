/** What waits together is handled together: one at a time, everything that has come in meanwhile in the next go. */

export type Sized = { readonly size: number };

/** How many came together last time, and how long they took. */
type Last = { readonly count: number; readonly tookMs: number };

/** Nobody waits longer for others, however long a commit takes. */
const longestWaitMs = 2;

/**
 * Waits for others to come along, turn by turn of the event loop, as long as each brings more. Where several came
 * together last time, as many are likely under way again: then for at most half as long as the last commit took, which
 * is less than the commit that is saved.
 */
async function gathered(count: () => number, last: Last, limit: number): Promise<void> {
  const until = last.count > 1 ? performance.now() + Math.min(longestWaitMs, last.tookMs / 2) : 0;
  for (let before = 0; ; ) {
    const now = count();
    if (now >= limit) return;
    if (now <= before && (now >= last.count || performance.now() >= until)) return;
    before = now;
    await new Promise((turn) => setImmediate(turn));
  }
}

/** A queue over `handle`, which never throws. `limit` bounds the sizes taken together; one job is always taken. */
export function openQueue<J extends Sized>(
  limit: number,
  handle: (jobs: readonly J[]) => Promise<void>,
): (job: J) => void {
  const waiting: J[] = [];
  let running = false;
  let last: Last = { count: 1, tookMs: 0 };

  const take = (): readonly J[] => {
    let size = 0;
    const beyond = waiting.findIndex((job, index) => {
      size += job.size;
      return index > 0 && size > limit;
    });
    return waiting.splice(0, beyond === -1 ? waiting.length : beyond);
  };

  const run = async () => {
    running = true;
    while (waiting.length > 0) {
      await gathered(() => waiting.length, last, limit);
      const jobs = take();
      const began = performance.now();
      await handle(jobs);
      // Those who came in meanwhile are of the same crowd.
      last = { count: jobs.length + waiting.length, tookMs: performance.now() - began };
    }
    running = false;
  };

  return (job) => {
    waiting.push(job);
    if (!running) void run();
  };
}
