/** How long nobody touched the page; the service is told with each call, because pages ask by themselves too. */

let last = performance.now();
const note = () => {
  last = performance.now();
};
for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
  globalThis.addEventListener?.(kind, note, { capture: true, passive: true });

export const secondsUntouched = (): number => Math.floor((performance.now() - last) / 1000);
