/** Why a step cannot go on. The words stand in catalog/src/sentences.ts. */
export const blockReasons = [
  'not-ao-or-am',
  'former-biller-controls',
  'mfa-on-lost-phone',
  'firm-not-found',
  'duplicate-account',
  'account-locked',
  'no-account',
  'no-ao',
  'wrong-profile',
  'portal-down',
  'waiting-for-papers',
  'other',
] as const;
export type BlockReason = (typeof blockReasons)[number];
