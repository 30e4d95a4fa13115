/** The messages there are, and which one a block or an open checklist calls for. */
import type { ProfileKind } from './checklist.ts';

export const messageKinds = [
  'find-account',
  'create-account',
  'set-up-mfa',
  'recover-user-id',
  'reset-password',
  'unlock-account',
  'regain-individual',
  'regain-organization',
  'duplicate-account',
  'request-ao',
  'request-am',
  'approve-role',
  'approve-request',
  'request-ends-soon',
  'request-lapsed',
  'add-us',
  'invite-us',
  'accept-invitation',
  'ask-why',
  'confirm-on-paper',
  'sign-application',
  'sign-again',
  'access-open',
  'review-access',
  'end-our-access',
  'no-password',
] as const;
export type MessageKind = (typeof messageKinds)[number];

const isKind = (text: string): text is MessageKind => messageKinds.some((kind) => kind === text);

/** Checklists whose message is not called as they are. */
const renamed: Readonly<Record<string, MessageKind>> = {
  'discover-access': 'find-account',
  'add-surrogate': 'add-us',
  'invite-staff': 'invite-us',
  'offboard-vendor': 'end-our-access',
};

/** The message that helps with the open step of a checklist, or null where there is none. */
export function ofChecklist(checklist: string | null): MessageKind | null {
  if (checklist === null) return null;
  return renamed[checklist] ?? (isKind(checklist) ? checklist : null);
}

/** The message that helps with a block, or null where none does (the portal is down, another reason). */
export function ofBlock(reason: string, kind: ProfileKind): MessageKind | null {
  switch (reason) {
    case 'former-biller-controls':
      return kind === 'individual' ? 'regain-individual' : 'regain-organization';
    case 'mfa-on-lost-phone':
    case 'account-locked':
      return 'unlock-account';
    case 'not-ao-or-am':
    case 'wrong-profile':
      return 'approve-request';
    case 'no-ao':
    case 'waiting-for-papers':
      return 'request-ao';
    case 'no-account':
      return 'create-account';
    case 'duplicate-account':
      return 'duplicate-account';
    default:
      return null;
  }
}
