import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsBetween } from './rows-in-view.ts';

describe('the rows near the window', () => {
  it('are those in it and a few around', () => {
    expect(rowsBetween({ count: 1000, height: 36, around: 2 }, 3600, 720)).toEqual({ from: 98, to: 122 });
  });

  it('are always among the rows there are, and always hold every row the window shows', () => {
    const rows = fc.record({
      count: fc.integer({ min: 0, max: 60_000 }),
      height: fc.constantFrom(30, 36, 88),
      around: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: -500, max: 3_000_000 }),
        fc.integer({ min: 1, max: 2000 }),
        (of, top, tall) => {
          const { from, to } = rowsBetween(of, top, tall);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(of.count);
          for (const pixel of [top, top + tall - 1]) {
            const row = Math.floor(pixel / of.height);
            if (row >= 0 && row < of.count) expect(row >= from && row < to).toBe(true);
          }
        },
      ),
    );
  });

  it('never grow with the length of the list', () => {
    const shown = (count: number) => {
      const { from, to } = rowsBetween({ count, height: 36, around: 16 }, 360_000, 800);
      return to - from;
    };
    expect(shown(50_000)).toBe(shown(20_000));
  });
});
