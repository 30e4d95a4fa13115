/** Sends again what could not be sent: soon and ever more slowly while the worker lives, by an alarm when it does not. */
import { browser } from 'wxt/browser';

/** Seconds to the next try. After the last the alarm alone goes on, so that the worker may sleep. */
const pauses = [1, 2, 4, 8, 15] as const;
/** The shortest an alarm may be. */
const delayInMinutes = 0.5;

/** `send` answers whether something still waits. What is answered here begins the quick tries anew at each call. */
export function keepTrying(send: () => Promise<boolean>): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = async (tries: number): Promise<void> => {
    clearTimeout(timer);
    if (!(await send())) return;
    await browser.alarms.create('retry', { delayInMinutes });
    const pause = pauses[tries];
    clearTimeout(timer);
    if (pause !== undefined) timer = setTimeout(() => void attempt(tries + 1), pause * 1000);
  };
  return () => attempt(0);
}
