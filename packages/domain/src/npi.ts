/** NPI: 10 digits, first 1 or 2, check digit by Luhn over 80840 + NPI (fact base N1, N2). */
import * as z from 'zod/mini';

/** True for a well-formed NPI with a right check digit. Spaces and hyphens are not accepted; trim first. */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  // 24 is what the prefix 80840 adds to the Luhn sum.
  let sum = 24;
  for (const [index, letter] of [...text].entries()) {
    const digit = Number(letter) * (index % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** What is wrong with a text that should be an NPI, or null. The words stand in catalog/src/sentences.ts. */
export function npiFault(text: string): 'length' | 'first-digit' | 'not-digits' | 'check-digit' | null {
  if (!/^\d*$/.test(text)) return 'not-digits';
  if (text.length !== 10) return 'length';
  if (!/^[12]/.test(text)) return 'first-digit';
  return isNpi(text) ? null : 'check-digit';
}

/** The nine leading digits completed by their check digit; for sample data. Throws on anything but nine digits. */
export function withCheckDigit(nine: string): string {
  if (!/^[12]\d{8}$/.test(nine)) throw new RangeError('nine digits beginning with 1 or 2');
  const digit = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((last) => isNpi(`${nine}${last}`));
  return `${nine}${digit}`;
}

export const npiShape = z
  .string()
  .check(z.refine(isNpi, { error: 'an NPI of 10 digits with a right check digit' }));
