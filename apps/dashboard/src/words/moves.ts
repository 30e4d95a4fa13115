/** Whose move it is and what the move is, in words. */
import type { MoveCode, Mover } from '@clearway/domain/state';

export const moverWords: Readonly<Record<Mover, string>> = { us: 'Us', client: 'Client', cms: 'CMS' };

const moves: Readonly<Record<MoveCode, string>> = {
  'send-again': 'Check, then send the request again',
  'tell-client': 'Tell the client about the request',
  'approve-request': 'Approve our request',
  'approve-ours': 'Approve their request on our side',
  'accept-invitation': 'Accept the staff invitation',
  'check-said': 'Check in I&A that it is approved',
  'add-us': 'Add us as surrogate',
  'ask-why': 'Ask why it was rejected or disabled',
  unblock: 'Clear what blocks it',
  'wait-out': 'Wait for the answer',
  'open-access': 'Open access: choose the way in and send',
  'create-account': 'Create an I&A account',
  'find-account': 'Find out whether there is an account',
  'add-profile': 'Add an individual or an organization',
};

export const moveWords = (code: string): string => Object.entries(moves).find(([id]) => id === code)?.[1] ?? 'See the client';
