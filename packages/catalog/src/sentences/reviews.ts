/** Words of an access review: how an entry moved, what to look at twice, what is decided. */
import type { Since } from '@clearway/domain/review';
import type { ReviewFlag } from '@clearway/domain/review-flag';
import type { ReviewedKind, Verdict } from '@clearway/domain/review-shape';

export const sinceWords: Readonly<Record<Since, string>> = {
  new: 'New since the last review',
  changed: 'Changed since the last review',
  same: 'As at the last review',
  gone: 'Gone since the last review',
};

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  keep: 'Keep',
  remove: 'Remove',
  ask: 'Ask the client',
};

export const reviewedWords: Readonly<Record<ReviewedKind, string>> = {
  role: 'Role',
  connection: 'Our connection',
  holder: 'Somebody else with access',
  invitation: 'Open invitation',
  request: 'Open role request',
  item: 'To check',
};

export const flagWords: Readonly<Record<ReviewFlag, string>> = {
  leaver: 'This person has left.',
  'only-ao': 'The only Authorized Official: without this person nobody can approve an Access Manager.',
  'our-am': 'One of us: only by the client’s recorded decision.',
  'one-mfa-method': 'One MFA method only.',
  'never-confirmed': 'Nobody has ever confirmed that this is still wanted.',
  'long-unconfirmed': 'Not confirmed for a long time.',
  pending: 'Still open: decide it or take it back.',
};
