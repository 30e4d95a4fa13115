/** What CMS calls a role in I&A, a status and an official on the 855, each with its short form. */
import type { officials, RoleName, roleStatuses } from '@clearway/domain/role';

type Words = { readonly short: string; readonly long: string };

export const roleWords: Readonly<Record<RoleName, Words>> = {
  ao: { short: 'AO', long: 'Authorized Official' },
  am: { short: 'AM', long: 'Access Manager' },
  seu: { short: 'Staff', long: 'Staff End User' },
  provider: { short: 'Provider', long: 'Individual Provider' },
  none: { short: 'None', long: 'No role' },
  unknown: { short: 'Unknown', long: 'Role unknown' },
};

export const roleStatusWords: Readonly<Record<(typeof roleStatuses)[number], string>> = {
  'pending-approval': 'Pending Approval',
  approved: 'Approved',
  rejected: 'Rejected',
  cancelled: 'Cancelled',
  disassociated: 'Disassociated',
};

export const officialWords: Readonly<Record<(typeof officials)[number], Words>> = {
  ao: { short: 'AO', long: 'Authorized Official on the 855: may sign' },
  do: { short: 'DO', long: 'Delegated Official on the 855: may sign' },
  none: { short: 'None', long: 'Not on the 855: may not sign' },
  unknown: { short: 'Unknown', long: 'Not known who signs the 855' },
};
