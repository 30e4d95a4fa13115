/**
 * The team's sequence as it moves. One tab of a browser holds the stream (a Web Lock) and tells the others by a
 * BroadcastChannel; a hidden tab lets go. A hint says only "sequence is now n"; what changed is pulled.
 */
import { livePath } from '@clearway/contract/calls/path';
import { liveEvent } from '@clearway/contract/live';
import { defineStore } from 'pinia';
import { ref } from 'vue';
import { oneTab } from '../one-tab.ts';

type Opened = { close: () => void };
/** Opens the stream; `hear` gets each sequence, `lost` is called when the stream breaks and has to be tried again. */
export type OpenStream = (
  address: string,
  on: { hear: (sequence: number) => void; state: (open: boolean) => void },
) => Opened;

/** The sequence that a hint carries. Throws on what is no hint of the contract. */
export const sequenceIn = (data: string): number => liveEvent.parse(JSON.parse(data)).sequence;

/** The browser's own event stream; it reconnects by itself. */
export const pageStream: OpenStream = (address, on) => {
  const source = new EventSource(address);
  const hear = (event: MessageEvent<string>) => on.hear(sequenceIn(event.data));
  source.addEventListener('sequence', hear);
  source.addEventListener('open', () => on.state(true));
  source.addEventListener('error', () => on.state(false));
  return source;
};

export const useLive = defineStore('live', () => {
  const sequence = ref(0);
  /** True while some tab of this browser hears the service. */
  const open = ref(true);
  let stop: (() => void) | null = null;

  const take = (next: number) => {
    if (next > sequence.value) sequence.value = next;
  };

  /** Holds the stream until `signal` ends, as the one tab that does. */
  function hold(team: string, stream: OpenStream, channel: BroadcastChannel, signal: AbortSignal) {
    const address = livePath.replace(':teamId', encodeURIComponent(team));
    return oneTab(
      `clearway.live.${team}`,
      () =>
        new Promise<void>((done) => {
          const tell = (message: object) => channel.postMessage(message);
          const source = stream(address, {
            hear: (next) => {
              take(next);
              tell({ sequence: next });
            },
            state: (is) => {
              open.value = is;
              tell({ open: is });
            },
          });
          signal.addEventListener('abort', () => {
            source.close();
            done();
          });
        }),
      signal,
    ).catch((cause: unknown) => {
      if (!signal.aborted) throw cause;
    });
  }

  /** Begins hearing a team; ends when stopped or another team is begun. */
  function start(team: string, stream: OpenStream = pageStream) {
    stop?.();
    const channel = new BroadcastChannel(`clearway.live.${team}`);
    channel.onmessage = ({ data }: MessageEvent<{ sequence?: number; open?: boolean }>) => {
      if (data.sequence !== undefined) take(data.sequence);
      if (data.open !== undefined) open.value = data.open;
    };
    let holding = new AbortController();
    const seen = () => {
      holding.abort();
      holding = new AbortController();
      if (document.visibilityState === 'visible') void hold(team, stream, channel, holding.signal);
    };
    document.addEventListener('visibilitychange', seen);
    seen();
    stop = () => {
      document.removeEventListener('visibilitychange', seen);
      holding.abort();
      channel.close();
    };
  }
  return { sequence, open, take, start, stop: () => stop?.() };
});
