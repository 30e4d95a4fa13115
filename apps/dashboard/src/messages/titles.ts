/** What each message is for, in a menu. */

import { messages } from '@clearway/catalog/messages';
import type { AnyKind } from '@clearway/catalog/messages/shape';

export const messageTitles: Readonly<Record<AnyKind, string>> = {
  discovery: 'Ask the first questions',
  'find-account': 'Look whether there is an account',
  'create-account': 'Create an I&A account',
  'set-up-mfa': 'Set up MFA',
  'recover-user-id': 'Find a forgotten user ID',
  'reset-password': 'Renew the password',
  'unlock-account': 'Unlock the account',
  'duplicate-account': 'Two accounts: stop and ask EUS',
  'no-password': 'Why we do not take a password',
  'regain-individual': 'Take the account back from somebody',
  'regain-organization': 'Take the organization’s access back',
  'who-is-your-ao': 'Ask who can approve',
  'request-ao': 'Ask CMS for the role Authorized Official',
  'request-am': 'Ask for the role Access Manager',
  'request-seu': 'Ask for the role Staff End User',
  'switch-functions': 'Switch PECOS and NPPES on for staff',
  'staff-left': 'Somebody left: take their access away',
  'keep-current': 'Keep the record up to date',
  'approve-role': 'Approve a role request',
  'approve-request': 'Approve our request',
  'request-ends-soon': 'Our request ends soon',
  'request-lapsed': 'Our request has probably ended',
  'did-you-approve': 'Did the approval go through?',
  'add-us': 'Add us as surrogate',
  'nudge-add-us': 'Reminder: add us as surrogate',
  'ask-why': 'Ask why it was refused or disabled',
  'confirm-on-paper': 'Confirm on paper',
  'invite-us': 'Invite one of us as staff',
  'accept-invitation': 'Use the PIN of an invitation',
  blocked: 'Something stands in the way',
  'sign-application': 'Sign the application',
  'sign-again': 'Sign once more',
  'access-open': 'Access is open, thank you',
  'review-access': 'Go through who has access',
  'remove-access': 'Reminder: take an access away',
  'end-our-access': 'End our access',
};

/** Every message there is, in the order in which work goes on. */
export const allKinds: readonly AnyKind[] = Object.keys(messageTitles).filter(
  (kind): kind is AnyKind => kind in messages,
);
