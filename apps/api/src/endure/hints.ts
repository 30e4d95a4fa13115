/** A listener to the stream of hints, as a browser is one. */
import type { World } from './kill.ts';
import type { Running } from './process.ts';

/** Listens to the stream of hints of one process and knows the highest sequence it was told. */
export function listen(
  { origin }: Running,
  { cookie, team }: World,
): { until: (sequence: number) => Promise<number> } {
  const over = new AbortController();
  let highest = 0;
  let wake = () => {};
  const hear = async () => {
    const response = await fetch(`${origin}/api/teams/${team}/live`, {
      headers: { cookie },
      signal: over.signal,
    });
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      for (const [, found] of decoder.decode(part).matchAll(/"sequence":(\d+)/g))
        highest = Math.max(highest, Number(found));
      wake();
    }
  };
  const ended = hear().catch((trouble: unknown) => {
    if (!over.signal.aborted) throw trouble;
  });
  return {
    until: async (sequence) => {
      const heard = new Promise<void>((resolve) => {
        wake = () => highest >= sequence && resolve();
        wake();
      });
      await Promise.race([heard, ended]);
      over.abort();
      return highest;
    },
  };
}
