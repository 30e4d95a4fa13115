/** Short words for values that stand inside sentences. */

import type { channels } from '@clearway/domain/channel';
import type { Route } from '@clearway/domain/checklist';
import type { directions } from '@clearway/domain/connection';
import type { Verdict } from '@clearway/domain/review-shape';
import type { officials, RoleName, roleStatuses } from '@clearway/domain/role';

export const roleWords: Readonly<Record<RoleName, string>> = {
  ao: 'Authorized Official',
  am: 'Access Manager',
  seu: 'Staff End User',
  provider: 'the provider',
  none: 'no role',
  unknown: 'role not known',
};

/** CMS's own status words (fact base ST1). */
export const roleStatusWords: Readonly<Record<(typeof roleStatuses)[number], string>> = {
  'pending-approval': 'Pending Approval',
  approved: 'Approved',
  rejected: 'Rejected',
  cancelled: 'Cancelled',
  disassociated: 'Disassociated',
};

/** Who signs on the CMS-855; no role in I&A (fact base 2.4 c). */
export const officialWords: Readonly<Record<(typeof officials)[number], string>> = {
  ao: 'authorized official on the 855',
  do: 'delegated official on the 855',
  none: 'not an official on the 855',
  unknown: 'not known whether official on the 855',
};

export const channelWords: Readonly<Record<(typeof channels)[number], string>> = {
  email: 'by e-mail',
  text: 'by text',
  phone: 'by phone',
  'in-person': 'in person',
  link: 'by their link',
};

export const directionWords: Readonly<Record<(typeof directions)[number], string>> = {
  'we-ask': 'we asked (Find Provider)',
  'they-add': 'the client added us (Add Surrogate)',
};

export const routeWords: Readonly<Record<Route, string>> = {
  'we-ask': 'We ask, they approve',
  'they-add': 'They add us, we approve',
  'add-staff': 'They invite one of us as staff',
  paper: 'On paper (individual providers only)',
};

/** Before the name of the thing. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  keep: 'keep',
  remove: 'remove',
  ask: 'ask about',
};
