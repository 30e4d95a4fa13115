import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './sealed.ts';

const random = (bytes: number) => new Uint8Array(randomBytes(bytes));

test('what was sealed is always read back, and never with another secret', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const sealed = seal(text, 'one secret', random);
      expect(unseal(sealed, 'one secret')).toBe(text);
      expect(() => unseal(sealed, 'another')).toThrow();
    }),
  );
});
