/** How each state looks and is called: one shape, one word, one colour token (product.md section 4). */

import { type ClientState, states } from '@clearway/domain/state';
import type { StepState } from '@clearway/domain/step-standing';

export type Shape =
  | 'circle'
  | 'left-half'
  | 'hourglass'
  | 'triangle'
  | 'square'
  | 'disc'
  | 'cross'
  | 'diamond'
  | 'right-half';
export type Status = { readonly word: string; readonly shape: Shape; readonly tone: string };

export const statusOf: Readonly<Record<ClientState, Status>> = {
  'not-started': { word: 'Not started', shape: 'circle', tone: 'not-started' },
  'in-progress': { word: 'In progress', shape: 'left-half', tone: 'in-progress' },
  waiting: { word: 'Waiting', shape: 'hourglass', tone: 'waiting' },
  'at-risk': { word: 'At risk', shape: 'triangle', tone: 'risk' },
  blocked: { word: 'Blocked', shape: 'square', tone: 'blocked' },
  ready: { word: 'Ready', shape: 'disc', tone: 'ready' },
  'presumed-lapsed': { word: 'Presumed lapsed', shape: 'cross', tone: 'lapsed' },
  'not-needed': { word: 'Not needed', shape: 'diamond', tone: 'not-needed' },
  'half-open': { word: 'Half open', shape: 'right-half', tone: 'half-open' },
};

/** Every state of a client, mildest first, Half open beside Ready. */
export const clientStates: readonly ClientState[] = states.flatMap((state): readonly ClientState[] =>
  state === 'ready' ? ['ready', 'half-open'] : [state],
);

/** A step speaks the same language; what is known from the outcome is done without a tick of its own. */
export const stepStatusOf: Readonly<Record<StepState, Status>> = {
  'not-started': statusOf['not-started'],
  'in-progress': statusOf['in-progress'],
  waiting: statusOf.waiting,
  blocked: statusOf.blocked,
  done: { word: 'Done', shape: 'disc', tone: 'ready' },
  known: { word: 'Known from the outcome', shape: 'disc', tone: 'half-open' },
  'not-needed': statusOf['not-needed'],
};
