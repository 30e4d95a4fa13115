import { expect, test } from 'vitest';
import { sequenceIn } from './live.ts';

test('a hint carries the sequence as the contract writes it', () => {
  expect(sequenceIn('{"sequence":42}')).toBe(42);
});

test('a bare number is no hint: the stream and the page would disagree in silence', () => {
  expect(() => sequenceIn('42')).toThrow();
});
