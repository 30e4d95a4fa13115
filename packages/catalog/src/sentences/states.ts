/** Words for the states of squares, profiles, clients and steps, and for who moves. The glyphs are packages/ui's. */

import type { WaitsOn } from '@clearway/domain/progress';
import type { How } from '@clearway/domain/shape';
import type { ClientState, Mover } from '@clearway/domain/state';
import type { StepState } from '@clearway/domain/step-standing';

export type StateWords = {
  readonly label: string;
  /** What it means, for a legend or a tooltip. */
  readonly means: string;
};

export const stateWords: Readonly<Record<ClientState, StateWords>> = {
  'not-started': { label: 'Not started', means: 'Nothing has been done for it yet.' },
  'in-progress': { label: 'In progress', means: 'Some steps are done; no request is out.' },
  waiting: { label: 'Waiting', means: 'Something is out and somebody has to answer it or look at it.' },
  'at-risk': { label: 'At risk', means: 'A clock is running out.' },
  blocked: { label: 'Blocked', means: 'A reason stands in the way, or access was refused or switched off.' },
  ready: { label: 'Ready', means: 'One of us has seen the access open.' },
  'presumed-lapsed': {
    label: 'Presumed lapsed',
    means: 'The last day has passed. Until somebody looks in I&A this is what we assume.',
  },
  'not-needed': { label: 'Not needed', means: 'This access is left out on purpose, with a reason.' },
  'half-open': { label: 'Half open', means: 'Some of the access needed is open, some is not.' },
};

export const stepStateWords: Readonly<Record<StepState, StateWords>> = {
  'not-started': { label: 'Not started', means: 'Nobody has begun it.' },
  'in-progress': { label: 'In progress', means: 'Begun, not finished.' },
  waiting: { label: 'Waiting', means: 'Somebody else has to act.' },
  blocked: { label: 'Blocked', means: 'It cannot go on; the reason says why.' },
  done: { label: 'Done', means: 'Ticked by one of us.' },
  'not-needed': { label: 'Not needed', means: 'Left out on purpose, with a reason.' },
  known: { label: 'Known from the outcome', means: 'Nobody ticked it, but a later step was seen done.' },
};

export const howWords: Readonly<Record<How, StateWords>> = {
  said: { label: 'Said', means: 'Somebody told us. One of us still has to look.' },
  seen: { label: 'Seen', means: 'One of us read it on the screen.' },
};

export const moverWords: Readonly<Record<Mover, StateWords>> = {
  us: { label: 'Ours', means: 'The next move is ours.' },
  client: { label: 'Client’s', means: 'The next move is the client’s.' },
  cms: { label: 'CMS’s', means: 'The next move is with CMS, its help desks or a contractor.' },
};

export const waitsOnWords: Readonly<Record<WaitsOn, string>> = {
  client: 'the client',
  us: 'us',
  cms: 'CMS',
  eus: 'the EUS help desk',
  mac: 'the MAC',
};
