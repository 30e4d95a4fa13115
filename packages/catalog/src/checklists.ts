/** Every checklist, in the order a client meets them. */
import type { Checklist, Step } from '@clearway/domain/checklist';
import { addSurrogate } from './checklists/add-surrogate.ts';
import { approveConnection } from './checklists/approve-connection.ts';
import { approveRole } from './checklists/approve-role.ts';
import { connectIndividual } from './checklists/connect-individual.ts';
import { connectOrganization } from './checklists/connect-organization.ts';
import { createAccount } from './checklists/create-account.ts';
import { discoverAccess } from './checklists/discover-access.ts';
import { requestAm } from './checklists/request-am.ts';
import { requestAo } from './checklists/request-ao.ts';
import { setUpMfa } from './checklists/set-up-mfa.ts';
import { verifyAccess } from './checklists/verify-access.ts';

export const checklists: readonly Checklist[] = [
  discoverAccess,
  createAccount,
  setUpMfa,
  requestAo,
  requestAm,
  approveRole,
  connectIndividual,
  connectOrganization,
  approveConnection,
  addSurrogate,
  verifyAccess,
];

/** Every step of every checklist, retired ones too. */
export const steps: readonly Step[] = checklists.flatMap((checklist) => checklist.steps);

/** The step with this id, or undefined; a newer catalogue may know steps an older one does not. */
export function stepById(id: string): Step | undefined {
  return steps.find((step) => step.id === id);
}
