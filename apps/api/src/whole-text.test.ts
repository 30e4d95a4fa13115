import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeText } from './whole-text.ts';

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('\ud83d', '\ude00', '😀', '\\', '\\u', '\\ud83d', 'ud83d', '"', '\ufffd'),
);
const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));

test('what is read is always the text that was sent, with the replacement character for half a pair', () => {
  fc.assert(
    fc.property(text, text, (key, value) => {
      const read = JSON.parse(wholeText(JSON.stringify({ [`k${key}`]: [value] })));
      expect(read).toEqual({ [`k${key.toWellFormed()}`]: [value.toWellFormed()] });
    }),
    { numRuns: 500 },
  );
});

test('an escape written in capitals, and one after an escaped backslash, are told apart', () => {
  expect(JSON.parse(wholeText(String.raw`"\uD83D"`))).toBe('\ufffd');
  expect(JSON.parse(wholeText(String.raw`"\uD83D\uDE00"`))).toBe('😀');
  expect(JSON.parse(wholeText(String.raw`"\\uD83D"`))).toBe('\\uD83D');
});
