/** The states of a square, a profile and a client (product.md section 4), mildest first: the last of several is the worst. */
export const states = [
  'not-needed',
  'ready',
  'not-started',
  'in-progress',
  'waiting',
  'at-risk',
  'presumed-lapsed',
  'blocked',
] as const;
export type SquareState = (typeof states)[number];
/** A client may also be half open: some needed squares seen open, others not. */
export type ClientState = SquareState | 'half-open';

/** Who must act: our team, somebody at the client, or CMS (its help desks and contractors included). */
export const movers = ['us', 'client', 'cms'] as const;
export type Mover = (typeof movers)[number];

/** What must be done next, the most urgent first: the order sorts lists (moveKey). The words stand in catalog/src/sentences.ts. */
export const moveCodes = [
  'unblock',
  'send-again',
  'tell-client',
  'approve-request',
  'approve-ours',
  'accept-invitation',
  'check-said',
  'add-us',
  'ask-why',
  'wait-out',
  'open-access',
  'create-account',
  'find-account',
  'add-profile',
  'sign',
  'approve-role',
  'ask-again',
  'change-password',
  'confirm-removal',
  'review-access',
  'settle-finding',
] as const;
export type MoveCode = (typeof moveCodes)[number];
