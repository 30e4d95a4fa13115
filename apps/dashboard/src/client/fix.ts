/** Where the next move is made: which form answers which move, and the verb on its button. */
import type { NextMove } from '@clearway/domain/standing';
import type { MoveCode } from '@clearway/domain/state';

export type FixForm =
  | 'request'
  | 'told'
  | 'answer-seen'
  | 'answer-said'
  | 'accepted'
  | 'checklist'
  | 'profile';
export type Fix = { readonly form: FixForm; readonly verb: string };

const fixes: Readonly<Partial<Record<MoveCode, Fix>>> = {
  'send-again': { form: 'request', verb: 'Record a new request' },
  'tell-client': { form: 'told', verb: 'Tell the client' },
  'approve-request': { form: 'answer-said', verb: 'Record their answer' },
  'approve-ours': { form: 'answer-seen', verb: 'Record that we approved' },
  'accept-invitation': { form: 'accepted', verb: 'Record that it is accepted' },
  'check-said': { form: 'answer-seen', verb: 'Record what you see in I&A' },
  'add-us': { form: 'request', verb: 'Record that they added us' },
  'ask-why': { form: 'request', verb: 'Record a new request' },
  unblock: { form: 'checklist', verb: 'Show what blocks it' },
  'wait-out': { form: 'checklist', verb: 'Show the step that waits' },
  'open-access': { form: 'request', verb: 'Record request sent' },
  'create-account': { form: 'checklist', verb: 'Show the account steps' },
  'find-account': { form: 'checklist', verb: 'Show the account steps' },
  'add-profile': { form: 'profile', verb: 'Add a profile' },
};

export const fixOf = (move: Pick<NextMove, 'code'>): Fix =>
  fixes[move.code] ?? { form: 'checklist', verb: 'Show the step' };
