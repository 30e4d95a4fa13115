/** What is wrong with a text that should be an NPI. */
import type { npiFault } from '@clearway/domain/npi';

export const npiFaultWords: Readonly<Record<NonNullable<ReturnType<typeof npiFault>>, string>> = {
  'not-digits': 'An NPI has digits only.',
  length: 'An NPI has ten digits.',
  'first-digit': 'An NPI begins with 1 or 2.',
  'check-digit': 'The last digit does not fit the others: probably a typing error.',
};
