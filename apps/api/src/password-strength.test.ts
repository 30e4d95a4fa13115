import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWeak } from './password-strength.ts';

test("a password made of the account's own words is weak", () => {
  expect(isWeak('maya.hernandez1', ['Maya Hernandez', 'maya@example.com'])).toBe(true);
  expect(isWeak('Clearway2026', [])).toBe(true);
  expect(isWeak('aaaaaaaaaaaaaaaa', [])).toBe(true);
  expect(isWeak('Password1234', [])).toBe(true);
});

test('a random password is never weak', () => {
  const random = fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Buffer.from(bytes).toString('base64url'));
  fc.assert(
    fc.property(
      random.filter((text) => new Set(text).size > 12),
      (text) => !isWeak(text, ['Maya', 'maya@example.com']),
    ),
  );
});
