import { dictionary } from '@zxcvbn-ts/language-common';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWeak } from './password-strength.ts';

test("a password made of the account's own words is weak", async () => {
  expect(await isWeak('maya.hernandez1', ['Maya Hernandez', 'maya@example.com'])).toBe(true);
  expect(await isWeak('Clearway2026', [])).toBe(true);
  expect(await isWeak('aaaaaaaaaaaaaaaa', [])).toBe(true);
  expect(await isWeak('Password1234', [])).toBe(true);
});

test('the most used passwords are weak, also where they are lengthened by digits, marks or by themselves', async () => {
  const long = fc
    .constantFrom(...dictionary['passwords-common'].slice(0, 10_000))
    .filter((word) => /^[a-z]{6,}$/i.test(word));
  const digits = fc.nat({ max: 9999 }).map(String);
  await fc.assert(
    fc.asyncProperty(long, digits, fc.constantFrom('', '!', ' -'), async (word, year, mark) => {
      for (const made of [word, `${word}${mark}${year}`, `${year}${word}`, `${word}${mark}${word}`])
        expect(await isWeak(made, [])).toBe(true);
    }),
  );
});

test('several words that have nothing to do with each other are not', async () => {
  expect(await isWeak('maple-Quartz-17-river', ['Maya', 'maya@example.com'])).toBe(false);
});

test('a random password is never weak', async () => {
  const random = fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Buffer.from(bytes).toString('base64url'));
  await fc.assert(
    fc.asyncProperty(
      random.filter((text) => new Set(text).size > 12),
      async (text) => {
        expect(await isWeak(text, ['Maya', 'maya@example.com'])).toBe(false);
      },
    ),
  );
});
