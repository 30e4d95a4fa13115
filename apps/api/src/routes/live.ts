/** GET live: hints that something moved, as server-sent events. */
import { documents } from '@clearway/contract/documents';
import type { Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { memberAsking } from '../hearing.ts';
import type { LiveEvent } from '../live.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { cutOff, taken } from '../taken.ts';

/** Streams of one member in this process at most: a tab needs one, a key may feed many screens, each holds a connection. */
const streamsEach = 500;
/** How often a comment is sent, so that proxies keep the stream and a dead one is noticed. */
const heartbeatMs = 20_000;
/** Events kept for a listener that does not read; beyond that it is cut off, and pulls when it comes back. */
const backlog = 200;

/** Registers the stream. */
export function hearLive(app: Hono, service: Service): void {
  app.get(documents.live.path, async (c) => {
    const asker = await memberAsking(c, service, documents.live);
    if (service.live.ofMember(asker.team, asker.member) >= streamsEach)
      throw new Trouble('too-many', { retryAfter: heartbeatMs / 1000 });
    const head = await service.teams.use(asker.team, async ({ writer }) => writer.head());
    const first: LiveEvent = { event: 'sequence', data: { sequence: head.sequence } };
    c.header('x-accel-buffering', 'no');
    const still = () =>
      memberAsking(c, service, documents.live).then(
        () => true,
        () => false,
      );
    return streamed(c, { ...service, still }, (hear) => {
      hear(first);
      return service.live.listen(asker.team, { member: asker.member, hear });
    });
  });
}

function streamed(
  c: Context,
  { stopping, still }: Pick<Service, 'stopping'> & { readonly still: () => Promise<boolean> },
  listen: (hear: (event: LiveEvent) => void) => () => void,
): Response {
  return streamSSE(c, async (stream) => {
    const waiting: LiveEvent[] = [];
    let wake = () => {};
    let open = true;
    const close = () => {
      open = false;
      wake();
    };
    const leave = listen((event) => {
      if (event.event === 'end' || waiting.length >= backlog) return close();
      // Only the newest sequence counts.
      const last = waiting.at(-1);
      if (last?.event === 'sequence' && event.event === 'sequence') waiting.pop();
      waiting.push(event);
      wake();
    });
    stream.onAbort(close);
    stopping.addEventListener('abort', close, { once: true });
    while (open) {
      const event = waiting.shift();
      const due = event === undefined && !(await woken((now) => (wake = now)));
      // Whoever lost the right to listen since the stream began is cut off at the next beat.
      if (due && !(await still())) break;
      const writing = event ? stream.writeSSE(worded(event)) : due ? stream.write(': here\n\n') : null;
      if (writing && !(await taken(writing))) cutOff(c, stream);
    }
    stopping.removeEventListener('abort', close);
    leave();
  });
}

const worded = ({ event, data }: LiveEvent) => ({ event, data: JSON.stringify(data) });

/** True when woken, false when the heartbeat is due. */
function woken(onWake: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), heartbeatMs);
    onWake(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
