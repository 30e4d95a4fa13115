/** What must never be kept in free text (product.md section 3, fact base 8.1). Full guard: see secretIn. */
export const secretKinds = ['ssn', 'birth-date', 'password', 'pin', 'mfa-code', 'security-answer', 'user-id', 'bank', 'patient'] as const;
export type SecretKind = (typeof secretKinds)[number];
