/** Tax numbers: only the end of an organization's EIN is kept, masked as CMS masks it (fact base 4.3 E1 to E3). */

/** The last 4 digits of an EIN as typed (`12-3456789` or nine digits), or null for anything else; an SSN's shape is never an EIN. */
export function einLast4(text: string): string | null {
  const plain = text.trim();
  return /^\d{2}-?\d{7}$/.test(plain) ? plain.slice(-4) : null;
}

/** As CMS shows it: `**-***6668`. Throws on anything but four digits. */
export function maskedEin(last4: string): string {
  if (!/^\d{4}$/.test(last4)) throw new RangeError('four digits');
  return `**-***${last4}`;
}

/** What is wrong with a text where an EIN is asked for, or null. */
export function einFault(text: string): 'looks-like-ssn' | 'length' | 'not-digits' | null {
  const plain = text.trim();
  if (/^\d{3}-\d{2}-\d{4}$/.test(plain)) return 'looks-like-ssn';
  if (!/^[\d-]*$/.test(plain)) return 'not-digits';
  return /^\d{2}-?\d{7}$/.test(plain) ? null : 'length';
}

const unseen = new Set('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '));

/** True for a prefix not seen in any list of the IRS: worth a second look, never refused, because lists differ and grow (E2). */
export const isUnusualEinPrefix = (text: string): boolean => unseen.has(text.trim().slice(0, 2));
