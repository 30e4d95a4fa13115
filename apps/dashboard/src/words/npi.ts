/** What is wrong with a text that should be an NPI. */
import type { npiFault } from '@clearway/domain/npi';

export function npiWords(fault: ReturnType<typeof npiFault>): string {
  if (fault === 'length') return 'An NPI has 10 digits.';
  if (fault === 'first-digit') return 'An NPI begins with 1 or 2.';
  return fault === 'not-digits'
    ? 'An NPI has only digits.'
    : 'The check digit is not right: a digit is mistyped.';
}
