/** Loaded into a service that is measured: tells its parent how long its event loop stood still and how much memory it holds. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export type Ask = 'watch' | 'longest stall' | 'memory';
/** Milliseconds, or megabytes. */
export type Told = { readonly ask: Ask; readonly figure: number };

const delay = monitorEventLoopDelay({ resolution: 1 });

function figureOf(ask: Ask): number {
  if (ask === 'memory') return process.memoryUsage.rss() / 2 ** 20;
  if (ask === 'longest stall') {
    delay.disable();
    return delay.max / 1e6;
  }
  delay.reset();
  delay.enable();
  return 0;
}

process.on('message', (ask: Ask) => {
  process.send?.({ ask, figure: figureOf(ask) } satisfies Told);
});
// Listening must not keep the service from ending.
process.channel?.unref();
