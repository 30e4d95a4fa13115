/** What waits together is handled together: one at a time, everything that has come in meanwhile in the next go. */

export type Sized = { readonly size: number };

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
      // One turn of the event loop, so that requests that are already here come along.
      await new Promise((turn) => setImmediate(turn));
      await handle(take());
    }
    running = false;
  };

  return (job) => {
    waiting.push(job);
    if (!running) void run();
  };
}
