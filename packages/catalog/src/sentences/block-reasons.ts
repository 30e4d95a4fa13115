/** Why a step cannot go on. */
import type { BlockReason } from '@clearway/domain/progress';

export type BlockWords = {
  /** For the list of reasons. */
  readonly label: string;
  /** What removes it, as an order for a list and a button: the next move of what is blocked. */
  readonly fix: string;
  /** After "Blocked 9 days: ". */
  readonly because: string;
  /** What helps. */
  readonly next: string;
};

export const blockWords: Readonly<Record<BlockReason, BlockWords>> = {
  'not-ao-or-am': {
    label: 'Client’s helper is neither AO nor AM',
    fix: 'Find out who is AO or AM',
    because: 'the person at the client is not Authorized Official or Access Manager, so they cannot approve',
    next: 'Find out who is, and write to them.',
  },
  'former-biller-controls': {
    label: 'A former biller or employee controls the account',
    fix: 'Take the account back',
    because: 'somebody who left controls the account',
    next: 'The client takes it back: a provider through Retrieve Forgotten User ID, an organization through a new Authorized Official.',
  },
  'mfa-on-lost-phone': {
    label: 'MFA goes to a phone or mailbox they no longer have',
    fix: 'Reset the MFA',
    because: 'the MFA code goes to a phone or mailbox the person no longer has',
    next: 'The person resets MFA with Reset/Unlock MFA, or calls EUS.',
  },
  'firm-not-found': {
    label: 'Client cannot find our firm in the search',
    fix: 'Give our search name',
    because: 'the client cannot find our firm in the search',
    next: 'Give the exact search name, or send the request ourselves.',
  },
  'duplicate-account': {
    label: 'The person has two accounts',
    fix: 'Ask EUS which account stays',
    because: 'the person has more than one account',
    next: 'Stop. The person asks EUS which one to keep, usually the oldest.',
  },
  'account-locked': {
    label: 'Account or MFA is locked',
    fix: 'Unlock the account',
    because: 'the account or its MFA is locked',
    next: 'The person unlocks it online, or calls EUS. We cannot call for them.',
  },
  'no-account': {
    label: 'The person has no account',
    fix: 'Create an account',
    because: 'the person has no I&A account',
    next: 'The person creates one, after looking for an old one.',
  },
  'no-ao': {
    label: 'Organization has no Authorized Official in I&A',
    fix: 'Get an Authorized Official',
    because: 'the organization has no Authorized Official in I&A',
    next: 'Somebody with the authority requests the role and uploads the proof.',
  },
  'wrong-profile': {
    label: 'The wrong profile was used',
    fix: 'Do it for the other profile',
    because: 'it was done for the other profile of the client',
    next: 'Do it again for this profile. A company and its owner are two.',
  },
  'portal-down': {
    label: 'I&A, PECOS or NPPES is down',
    fix: 'Try again later',
    because: 'the CMS system does not work',
    next: 'Try later; if it stays, ask EUS.',
  },
  'waiting-for-papers': {
    label: 'Papers are missing',
    fix: 'Find the papers',
    because: 'papers CMS asks for are missing',
    next: 'The client finds the CP 575, or asks the IRS for letter 147C and EUS whether it is accepted.',
  },
  other: {
    label: 'Something else',
    fix: 'Read the note',
    because: 'something else stands in the way, see the note',
    next: 'Read the note.',
  },
};
