/**
 * Streams whose reader is gone, or never reads: what is written waits in memory until somebody takes it, so it may not
 * wait for ever. A connection whose other end vanished looks just like one whose other end is slow.
 */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { StreamingApi } from 'hono/utils/stream';

/** Longest time a listener may leave what was written to it; twice the heartbeat of a page that only stutters. */
const patienceMs = 40_000;

/** True once the other end took what was written; false when it did not in time. */
export function taken(writing: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs);
    void writing.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/** Ends a stream without waiting for what it holds; its connection is destroyed, because an orderly end would wait too. */
export function cutOff(c: Context, stream: StreamingApi): void {
  stream.abort();
  // Absent where no server stands between, as in a test that asks the app itself.
  const bindings: Partial<HttpBindings> = c.env ?? {};
  bindings.outgoing?.destroy();
}
