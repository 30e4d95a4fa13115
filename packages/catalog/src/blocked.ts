/** Where each reason a step can be blocked for leads in the tree of problems. */
import type { BlockReason } from '@clearway/domain/progress';

/** A problem, a checklist, a step or a contact; null where nothing but the note can help. */
export const wayOutOf: Readonly<Record<BlockReason, string | null>> = {
  'not-ao-or-am': 'office-manager-cannot-grant',
  'former-biller-controls': 'former-helper-controls',
  'mfa-on-lost-phone': 'mfa-on-lost-phone',
  'firm-not-found': 'firm-not-found',
  'duplicate-account': 'duplicate-account',
  'account-locked': 'unlock-account',
  'no-account': 'no-account',
  'no-ao': 'request-ao',
  'wrong-profile': 'one-profile-only',
  'portal-down': 'eus',
  'waiting-for-papers': 'ao-upload-proof',
  other: null,
};
