import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The portal's rules, written apart from the script (fact base 4.2). */
function isRight(password: string): boolean {
  const allowed = /^[A-Za-z0-9@#&)(\-_'".,*;:/$!]{8,12}$/.test(password);
  return (
    allowed &&
    /[A-Za-z]/.test(password) &&
    /\d/.test(password) &&
    /[^A-Za-z0-9]/.test(password) &&
    !/^\d/.test(password) &&
    !/(.)\1\1/.test(password)
  );
}

test('the generator always makes a password by the rules of the portal, and never the same twice', async () => {
  const script: { makePassword: (random: (bytes: Uint8Array) => Uint8Array) => string } = await import(
    join(import.meta.dirname, 'static/page.js')
  );
  const made = Array.from({ length: 2000 }, () => script.makePassword((bytes) => randomFillSync(bytes)));
  expect(made.filter((one) => !isRight(one))).toEqual([]);
  expect(new Set(made).size).toBe(made.length);
});
