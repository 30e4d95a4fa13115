/** What waits together is handled together: one at a time, everything that has come in meanwhile in the next go. */

export type Sized = { readonly size: number };

/** Most turns waited for others to come along. */
const patience = 8;

/** Turns of the event loop, as long as each brings more: requests that are already here come along in one commit. */
async function gathered(count: () => number): Promise<void> {
  for (let turns = 0, before = 0; turns < patience && count() > before; turns += 1) {
    before = count();
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
      await gathered(() => waiting.length);
      await handle(take());
    }
    running = false;
  };

  return (job) => {
    waiting.push(job);
    if (!running) void run();
  };
}
