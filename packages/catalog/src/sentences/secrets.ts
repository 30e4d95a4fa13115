/** What the guard found in a text, and how to mend it. The text itself never leaves the place it was typed in. */
import type { SecretKind } from '@clearway/domain/secret';

export type SecretWords = { readonly what: string; readonly mend: string };

export const secretWords: Readonly<Record<SecretKind, SecretWords>> = {
  ssn: {
    what: 'a Social Security number',
    mend: 'Take it out. If you need to say that it was checked, write "SSN checked by the client".',
  },
  'birth-date': { what: 'a date of birth', mend: 'Take it out. Clearway never needs one.' },
  password: {
    what: 'a password',
    mend: 'Take it out, and tell its owner to change it: a password somebody else has seen is not safe.',
  },
  pin: { what: 'a PIN', mend: 'Take it out. Write "PIN sent" and the day.' },
  'mfa-code': { what: 'an MFA code', mend: 'Take it out. Codes are read and typed by their owner alone.' },
  'mfa-contact': {
    what: 'where MFA codes are sent',
    mend: 'Take out the number or address. Write "own phone" or "own mailbox".',
  },
  'security-answer': {
    what: 'the answer to a security question',
    mend: 'Take it out. Only its owner may know it.',
  },
  'user-id': {
    what: 'an I&A user ID',
    mend: 'Take it out. It is half of the login and cannot be changed. Write "user ID found".',
  },
  'tax-id': {
    what: 'a full tax number',
    mend: 'Keep only the last four digits of an organization’s EIN, in the field for it.',
  },
  'home-address': { what: 'a home address', mend: 'Take it out. A business address is fine.' },
  'personal-phone': {
    what: 'a personal phone number',
    mend: 'Use a business phone, or write "has own phone".',
  },
  bank: { what: 'a bank or card number', mend: 'Take it out. Clearway never needs one.' },
  patient: { what: 'something about a patient', mend: 'Take it out. No patient data belongs here.' },
};

/** "A password stands in the note. …": what is refused, where, and how to mend it. */
export function secretSentence(what: SecretKind, field: string): string {
  const { what: words, mend } = secretWords[what];
  return `This looks like ${words} (${field}). It was not kept. ${mend}`;
}
