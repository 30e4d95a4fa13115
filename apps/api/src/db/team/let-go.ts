/**
 * A compiled statement of libSQL's engine holds the file of its database open after the connection was closed, until
 * the collector of garbage finds it; and there is no call that ends it (libsql 0.5). The collector sees a small thing of
 * JavaScript and not the file and the pages behind it, so with many teams coming and going it comes far too late: it is
 * asked here, once for so many handles.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Handles closed between two collections: a full shelf of them. */
const enough = 64;

let collect: (() => void) | null = null;

/** The collector; Node hands it out to a context made after the flag was set. */
function collector(): () => void {
  if (collect) return collect;
  setFlagsFromString('--expose-gc');
  const given: unknown = runInNewContext('gc');
  collect = typeof given === 'function' ? () => void given() : () => {};
  return collect;
}

/** Counts a handle that was closed; to be called after each. */
export function openLetGo(every = enough, run: () => void = () => collector()()): () => void {
  let closed = 0;
  return () => {
    closed += 1;
    if (closed < every) return;
    closed = 0;
    run();
  };
}
