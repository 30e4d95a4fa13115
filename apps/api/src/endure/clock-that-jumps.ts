/**
 * Loaded into the service before it starts: its wall clock can be moved from outside, as an operator, a sleeping machine
 * or a wrong time server moves it. Timers are left alone, because the kernel's monotonic clock is too.
 */
let shift = 0;
const Real = Date;

class Moved extends Real {
  constructor(...given: readonly unknown[]) {
    // cast: Date takes several forms, and they are handed on as they came
    super(...((given.length === 0 ? [Real.now() + shift] : given) as [number]));
  }
  static override now(): number {
    return Real.now() + shift;
  }
}
Object.assign(globalThis, { Date: Moved });

process.on('message', (message: { shift?: number }) => {
  shift = message.shift ?? shift;
  process.send?.({ shift });
});
// The way to be told keeps no process alive.
process.channel?.unref();
