/** What is to be done next, as a button or list entry says it, and as a sentence. */
import type { BlockReason } from '@clearway/domain/progress';
import type { MoveCode } from '@clearway/domain/state';
import { blockWords } from './block-reasons.ts';

export type MoveWords = {
  /** An order: "Tell the client". */
  readonly label: string;
  /** Slots: client, systems, actBy, person, firm. */
  readonly sentence: string;
};

export const moveWords: Readonly<Record<MoveCode, MoveWords>> = {
  'send-again': {
    label: 'Check, then send again',
    sentence: 'Look in My Connections whether the request still stands. If it is gone, send it again.',
  },
  'tell-client': {
    label: 'Tell the client',
    sentence:
      'Tell [{person} of ]{client} that it is their turn[, by {actBy}]. Do not count on a mail from CMS.',
  },
  'approve-request': {
    label: 'Client approves the request',
    sentence:
      '[{person} for ]{client} approves the request on Home under My Pending Connections[, by {actBy}].',
  },
  'approve-ours': {
    label: 'Approve the client’s request',
    sentence:
      'The client has added us. Our Authorized Official or Access Manager approves it on Home, under Total Pending Providers[, by {actBy}].',
  },
  'accept-invitation': {
    label: 'Use the invitation’s PIN',
    sentence: '[{person} ]uses the PIN of the invitation before it ends[, {actBy}].',
  },
  'check-said': {
    label: 'Look whether it is open',
    sentence:
      'We were told it is approved. Look in My Connections or in the system, and record what you see[, by {actBy}].',
  },
  'add-us': {
    label: 'Client adds us as surrogate',
    sentence: '[{person} for ]{client} opens My Connections, presses Add Surrogate and picks {firm}.',
  },
  'ask-why': {
    label: 'Ask why it was refused',
    sentence:
      'The request was rejected or the access disabled. Ask the client why, then decide on a new request.',
  },
  unblock: { label: 'Remove what blocks it', sentence: 'Something stands in the way: {reason}' },
  'wait-out': { label: 'Wait, then ask', sentence: 'Wait for {waitsOn}[ until {actBy}], then ask.' },
  'open-access': { label: 'Open access', sentence: 'Begin with the first open step of the checklist.' },
  'create-account': {
    label: 'Client creates an account',
    sentence: '[{person} ]creates an own I&A account.',
  },
  'find-account': {
    label: 'Client looks for an account',
    sentence:
      '[{person} ]first looks for an account they may already have (Retrieve Forgotten User ID), so that nobody gets two.',
  },
  'add-profile': {
    label: 'Say who the client is',
    sentence:
      'Add the individual, the organization, or both: without a profile there is nothing to open access to.',
  },
  sign: {
    label: 'Signer signs in PECOS',
    sentence:
      '[{person} ]signs the application in PECOS, under Manage Signatures[, by {actBy}]. Only the signer can.',
  },
  'approve-role': {
    label: 'Client approves the role request',
    sentence: '[{person} for ]{client} approves the request in My Staff, under Role Requests.',
  },
  'ask-again': {
    label: 'Ask how it stands',
    sentence: 'Nobody has published how long this takes. Ask again[, {actBy}].',
  },
  'change-password': {
    label: 'Change the password',
    sentence: '[{person} ]changes the own I&A password before it ends[, by {actBy}].',
  },
  'confirm-removal': {
    label: 'See the removal done',
    sentence:
      'Somebody was to be removed in the last review. Look in I&A, or ask {client}, and record that it is done.',
  },
  'review-access': {
    label: 'Review who has access',
    sentence: 'Go through who has access to {client}[, by {actBy}].',
  },
  'settle-finding': {
    label: 'Check a finding',
    sentence: 'A report was recorded that the rules say should not be possible. Check it and settle it.',
  },
};

/** After "Dr Lee can …", for moves of somebody at the client. */
export const doesWords: Partial<Readonly<Record<MoveCode, string>>> = {
  'approve-request': 'approve it',
  'approve-role': 'approve it',
  'add-us': 'add us',
  'create-account': 'create the account',
  'find-account': 'look for the account',
  sign: 'sign it',
  'change-password': 'change it',
  unblock: 'remove what blocks it',
};

/** What happens after the last day, by the move that comes too late; a request is rejected by CMS. Slots: lastDay. */
export const endsWords: Partial<Readonly<Record<MoveCode, string>>> = {
  'accept-invitation': 'the PIN ends on {lastDay}',
  'change-password': 'the password ends on {lastDay}',
  'review-access': 'it is due by {lastDay}',
};

/** The move as an order. What is blocked is told by what removes it, where the reason is known: "Take the account back". */
export const moveLabel = (code: MoveCode, reason?: BlockReason | null): string =>
  code === 'unblock' && reason ? blockWords[reason].fix : moveWords[code].label;
