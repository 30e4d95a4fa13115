/** What one waits to see comes first: whatever else a starting panel does waits until its first view was painted. */

let calm: Promise<void> = Promise.resolve();

/** Holds what waits for `afterFirstPaint` until this is over. Called once, by the panel's main. */
export function holdUntil(over: Promise<void>): void {
  calm = over;
}

/** Answers once the first view was painted; at once on a page that held nothing. */
export const afterFirstPaint = (): Promise<void> => calm;

/** A panel nobody sees paints nothing, and what it has to do does not wait for that. */
const patience = 300;

/** Answers once something of the page stands on the screen. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, patience);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done();
    }).observe({ type: 'paint', buffered: true });
  });
