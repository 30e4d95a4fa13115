/** What would stop a client, or our own firm, tomorrow. */
import type { RiskCode } from '@clearway/domain/risk';

export type RiskWords = { readonly label: string; readonly sentence: string; readonly helps: string };

export const riskWords: Readonly<Record<RiskCode, RiskWords>> = {
  'no-ao': {
    label: 'No Authorized Official',
    sentence: '{name} has no Authorized Official in I&A that we know of.',
    helps: 'Somebody who can bind the organization asks CMS for the role.',
  },
  'one-ao-no-am': {
    label: 'One AO, no AM',
    sentence:
      '[{person} is the only Authorized Official of ]{name}, and there is no Access Manager. When that person leaves, nobody can approve anything.',
    helps: 'A second Authorized Official, or an Access Manager, is asked for now.',
  },
  'ao-has-left': {
    label: 'The AO has left',
    sentence: '[{person}, ]Authorized Official of {name}, left[ on {since}] and still has the role.',
    helps:
      'The successor asks CMS for the role; then the leaver’s role ends, with EUS where I&A does not allow it.',
  },
  'leaver-has-role': {
    label: 'A leaver still has a role',
    sentence: '[{person} left on {since} and ]still has the role {role} at {name}.',
    helps: 'The Authorized Official ends the role in My Staff.',
  },
  'no-mfa-method': {
    label: 'No MFA method',
    sentence: '[{person} ]has no MFA method set up; sign-in is not possible without one.',
    helps: 'Set one up under My Profile, MFA Setup.',
  },
  'one-mfa-method': {
    label: 'One MFA method',
    sentence: '[{person} ]has one MFA method. When that device or mailbox is lost, so is the login.',
    helps: 'Add a second method on another device or mailbox.',
  },
  'shared-mailbox': {
    label: 'Shared mailbox',
    sentence: 'The e-mail address[ of {person}] looks shared. I&A wants one that is unique and personal.',
    helps: 'Modify Primary E-mail under My Profile.',
  },
  'same-mailbox': {
    label: 'Same mailbox',
    sentence:
      '[{people} ]have the same e-mail address. Whoever reads it gets the other’s codes and invitations.',
    helps: 'Each takes an address of their own.',
  },
  'password-ends': {
    label: 'Password ends',
    sentence: 'The password[ of {person}] ends[ on {lastDay}].',
    helps: 'Change Password under My Profile. Connected surrogates keep working meanwhile.',
  },
  'stale-holder': {
    label: 'Nobody confirmed this access',
    sentence:
      '{holder} has access to {name}[ and was last confirmed on {since}], and nobody has confirmed it within the time between two reviews.',
    helps: 'Ask the client whether it is still wanted.',
  },
  'our-member-is-ao': {
    label: 'One of us is AO',
    sentence: '[{person}, ]one of us, is Authorized Official of {name}. That must never be.',
    helps: 'End the role; the client names its own.',
  },
  'our-member-is-am-undecided': {
    label: 'One of us is AM, undecided',
    sentence: '[{person}, ]one of us, is Access Manager of {name} without a recorded decision of the client.',
    helps: 'Record the decision and its day, or end the role.',
  },
  'no-consent': {
    label: 'No consent recorded',
    sentence: 'A request was sent for {name} and no written consent is recorded.',
    helps: 'Record how and when the client agreed to view and update.',
  },
  'one-sender': {
    label: 'One person can send',
    sentence: '[{person} is ]the only one at {name} who can send and approve connections.',
    helps: 'Make a second person Authorized Official or Access Manager of our firm.',
  },
  'no-sender': {
    label: 'Nobody can send',
    sentence:
      'Nobody at {name} is recorded as Authorized Official or Access Manager, so no request can be sent.',
    helps: 'Do the checklist of our own firm first.',
  },
};
