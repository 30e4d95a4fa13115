/** The kinds of secret that are never kept. Apart from the guard, for a shape of the wire needs their names alone. */
export const secretKinds = [
  'ssn',
  'birth-date',
  'password',
  'pin',
  'mfa-code',
  'mfa-contact',
  'security-answer',
  'user-id',
  'tax-id',
  'home-address',
  'personal-phone',
  'bank',
  'patient',
] as const;
export type SecretKind = (typeof secretKinds)[number];
