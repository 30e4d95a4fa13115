import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figures } from './figures.ts';

it('always reads as the browser’s own formatter would write it', () => {
  const browser = new Intl.NumberFormat('en-US');
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(figures(count)).toBe(browser.format(count));
    }),
  );
});
