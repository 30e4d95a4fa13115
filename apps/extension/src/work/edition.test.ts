import { expect, it } from 'vitest';
import { isLater } from './edition.ts';

it.each([
  ['2026.12.1', '2026.11.1', true],
  ['2026.11.10', '2026.11.9', true],
  ['2026.11.1', '2026.11.1', false],
  ['2026.11.1', '2027.1.1', false],
  ['what', '2026.11.1', false],
])('%s after %s: %s', (theirs, ours, later) => {
  expect(isLater(theirs, ours)).toBe(later);
});
