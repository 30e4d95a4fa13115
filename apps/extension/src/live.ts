/**
 * The live hint: "the team's sequence is now n". One stream a browser: the panel that holds the lock reads it and
 * tells the others over a channel; a hidden panel lets go (house.md decision 5).
 */
import { liveEvent } from '@clearway/contract/live';

/** Opens the stream; a bearer token goes with it, so it is read by fetch. */
export type OpenStream = (stop: AbortSignal) => Promise<Response>;
type Hints = {
  readonly open: OpenStream;
  readonly heard: (sequence: number) => void;
  readonly stop: AbortSignal;
};

const shortest = 1_000;
/** No longer than one would wait for the others' work to show after the service came back. */
const longest = 15_000;
/** The service says "here" every 20 s; a stream as silent as this is dead, whatever the line says. */
const silence = 65_000;

/** Follows the hints until stopped. Never rejects: a stream that ends is opened again, ever more slowly. */
export function followHints({ open, heard, stop }: Hints): void {
  const channel = new BroadcastChannel('clearway live');
  channel.onmessage = ({ data }) => typeof data === 'number' && heard(data);
  stop.addEventListener('abort', () => channel.close());
  const tellAll = (sequence: number) => {
    channel.postMessage(sequence);
    heard(sequence);
  };
  navigator.locks
    .request('clearway live', { signal: stop }, () => streamOn(open, tellAll, stop))
    .catch(() => undefined);
}

async function streamOn(
  open: OpenStream,
  heard: (sequence: number) => void,
  stop: AbortSignal,
): Promise<void> {
  let pause = shortest;
  while (!stop.aborted) {
    const lasted = await stream(open, heard, stop);
    pause = lasted > longest ? shortest : Math.min(pause * 2, longest);
    // Spread, so that a team's panels do not all come back in the same second.
    await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random() / 2)));
  }
}

/** One opening, to its end; answers how long it lasted. */
async function stream(open: OpenStream, heard: (sequence: number) => void, stop: AbortSignal) {
  const began = performance.now();
  const dead = new AbortController();
  await open(AbortSignal.any([stop, dead.signal]))
    .then((response) => readHints(response, heard, () => dead.abort()))
    .catch(() => undefined);
  return performance.now() - began;
}

/** Reads the events of a stream to its end; `gone` is called when nothing came for too long. */
export async function readHints(
  response: Response,
  heard: (sequence: number) => void,
  gone: () => void = () => {},
): Promise<void> {
  if (!response.ok || !response.body) return;
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const next = () => within(reader.read(), gone);
  for (let part = await next(); !part.done; part = await next()) {
    const events = (rest + part.value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const sequence = sequenceIn(event);
      if (sequence !== null) heard(sequence);
    }
  }
}

function within<T>(piece: Promise<T>, gone: () => void): Promise<T> {
  const timer = setTimeout(gone, silence);
  return piece.finally(() => clearTimeout(timer));
}

/** The sequence of one event, null for any other event. */
function sequenceIn(event: string): number | null {
  const lines = event.split('\n');
  const data = lines
    .find((line) => line.startsWith('data:'))
    ?.slice(5)
    .trim();
  if (!data || !lines.some((line) => /^event:\s*sequence$/.test(line))) return null;
  try {
    const hint = liveEvent.safeParse(JSON.parse(data));
    return hint.success ? hint.data.sequence : null;
  } catch {
    // A piece that is no JSON is no hint; the next one, or the next opening, pulls the same.
    return null;
  }
}
