/** Times taken inside the page: from a press to what it led to being painted, and between frames while scrolling. */
import type { Page } from '@playwright/test';

/** What the page keeps about the last press and the frames since. */
declare global {
  interface Window {
    clearwayPress: number;
    clearwayFrames: number[];
    clearwayLong: number[];
  }
}

/** Called before the page's own scripts: notes presses, typing and tasks longer than a frame or three. */
export function watch(): void {
  const note = (event: Event) => {
    window.clearwayPress = event.timeStamp;
  };
  for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, note, { capture: true });
  window.clearwayLong = [];
  new PerformanceObserver((list) => {
    window.clearwayLong.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** Milliseconds from the last press until `shown` is in the page and painted. */
export async function untilPainted(page: Page, shown: string): Promise<number> {
  await page.locator(shown).first().waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => done(performance.now() - window.clearwayPress)),
      ),
  );
}

/** Milliseconds from asking for the address until `shown` is painted. */
export async function firstPaintOf(page: Page, address: string, shown: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(shown).first().waitFor();
  return page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now()))),
  );
}

export type Scrolled = { readonly median: number; readonly worst: number; readonly slow: number };

/** Turns the wheel that many times and tells how long the frames took meanwhile. */
export async function scrolled(page: Page, turns: number): Promise<Scrolled> {
  await page.mouse.move(700, 500);
  await page.evaluate(() => {
    window.clearwayFrames = [];
    let before = performance.now();
    const frame = (now: number) => {
      window.clearwayFrames.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, 600);
  const frames = (await page.evaluate(() => window.clearwayFrames)).slice(1).toSorted((a, b) => a - b);
  return {
    median: frames[Math.floor(frames.length / 2)] ?? 0,
    worst: frames.at(-1) ?? 0,
    slow: frames.filter((one) => one > 50).length,
  };
}
