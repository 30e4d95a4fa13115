/** Every checklist, in the order a client meets them. */
import type { Checklist, Step } from '@clearway/domain/checklist';
import { acceptInvitation } from './checklists/accept-invitation.ts';
import { addSurrogate } from './checklists/add-surrogate.ts';
import { approveConnection } from './checklists/approve-connection.ts';
import { approveRole } from './checklists/approve-role.ts';
import { careForLogin } from './checklists/care-for-login.ts';
import { careForProfile } from './checklists/care-for-profile.ts';
import { confirmOnPaper } from './checklists/confirm-on-paper.ts';
import { connectIndividual } from './checklists/connect-individual.ts';
import { connectOrganization } from './checklists/connect-organization.ts';
import { createAccount } from './checklists/create-account.ts';
import { discoverAccess } from './checklists/discover-access.ts';
import { inviteStaff } from './checklists/invite-staff.ts';
import { modifyStaff } from './checklists/modify-staff.ts';
import { offboardLeaver } from './checklists/offboard-leaver.ts';
import { offboardVendor } from './checklists/offboard-vendor.ts';
import { recoverUserId } from './checklists/recover-user-id.ts';
import { regainIndividual } from './checklists/regain-individual.ts';
import { regainOrganization } from './checklists/regain-organization.ts';
import { registerIacs } from './checklists/register-iacs.ts';
import { requestAm } from './checklists/request-am.ts';
import { requestAo } from './checklists/request-ao.ts';
import { requestSeu } from './checklists/request-seu.ts';
import { resetPassword } from './checklists/reset-password.ts';
import { reviewAccess } from './checklists/review-access.ts';
import { setUpFirm } from './checklists/set-up-firm.ts';
import { setUpMfa } from './checklists/set-up-mfa.ts';
import { signApplication } from './checklists/sign-application.ts';
import { unlockAccount } from './checklists/unlock-account.ts';
import { verifyAccess } from './checklists/verify-access.ts';
import { watchNotices } from './checklists/watch-notices.ts';

export const checklists: readonly Checklist[] = [
  setUpFirm,
  discoverAccess,
  recoverUserId,
  resetPassword,
  unlockAccount,
  regainIndividual,
  regainOrganization,
  createAccount,
  setUpMfa,
  requestAo,
  requestAm,
  requestSeu,
  approveRole,
  connectIndividual,
  connectOrganization,
  approveConnection,
  addSurrogate,
  confirmOnPaper,
  inviteStaff,
  acceptInvitation,
  modifyStaff,
  verifyAccess,
  signApplication,
  reviewAccess,
  offboardLeaver,
  offboardVendor,
  careForLogin,
  careForProfile,
  watchNotices,
  registerIacs,
];

/** Every step of every checklist, retired ones too. */
export const steps: readonly Step[] = checklists.flatMap((checklist) => checklist.steps);

/** The step with this id, or undefined; a newer catalogue may know steps an older one does not. */
export function stepById(id: string): Step | undefined {
  return steps.find((step) => step.id === id);
}
