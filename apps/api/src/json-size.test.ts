import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsTooMuch, mostNames, mostValues } from './json-size.ts';

const names = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [`name ${index}`, 1])));
const values = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => index));

test('what is sent by us passes, one name or value more than that does not', () => {
  expect(holdsTooMuch(names(mostNames))).toBe(false);
  expect(holdsTooMuch(names(mostNames + 1))).toBe(true);
  expect(holdsTooMuch(values(mostValues + 1))).toBe(false);
  expect(holdsTooMuch(values(mostValues + 2))).toBe(true);
});

test('names count wherever blanks stand', () => {
  expect(holdsTooMuch(names(mostNames + 1).replaceAll(':', ' \n: '))).toBe(true);
});

test('what stands inside a text never counts, whatever is escaped in it', () => {
  const part = fc.constantFrom('"', '\\', '":', '\\":', ',', ':', '{"a":1,', 'é', '\n', '\ud83d');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.join('').repeat(mostNames);
      expect(holdsTooMuch(JSON.stringify({ csv: text }))).toBe(false);
      expect(holdsTooMuch(`[${JSON.stringify(text)},${names(mostNames + 1)}]`)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('a text that never ends is looked at once', () => {
  expect(holdsTooMuch(`"${':\\'.repeat(200_000)}`)).toBe(false);
});
