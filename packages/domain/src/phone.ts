/** Business phones: United States numbers only, as I&A takes them (fact base M2). */

/** What is wrong with a phone number, or null. Extensions (`x12`, `ext. 12`) are fine. */
export function phoneFault(text: string): 'not-us' | 'length' | 'not-digits' | null {
  const [number = ''] = text.trim().split(/\s*(?:x|ext\.?)\s*\d+$/i);
  if (!/^[0-9()+\-. ]*$/.test(number)) return 'not-digits';
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+') && !digits.startsWith('1')) return 'not-us';
  const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (local.length !== 10) return 'length';
  return /^[2-9]/.test(local) ? null : 'not-us';
}

/** `(410) 555-0123` for a number without fault; anything else as it stands. */
export function phoneInWords(text: string): string {
  if (phoneFault(text) !== null) return text;
  const [number = '', ...rest] = text.trim().split(/(?=\s*(?:x|ext\.?)\s*\d+$)/i);
  const local = number.replace(/\D/g, '').slice(-10);
  return `(${local.slice(0, 3)}) ${local.slice(3, 6)}-${local.slice(6)}${rest.join('')}`;
}
