/** Words CMS prints for states, roles and functions, exactly, and what they are in our records. */
import type { Source } from '@clearway/domain/checklist';
import { from } from './sources.ts';

export type Term = {
  /** As the screen prints it. */
  readonly printed: string;
  /** The value in our records. */
  readonly is: string;
  /** True when no screen was seen that prints it. */
  readonly inferred?: true;
  readonly sources: readonly Source[];
};

/** Status of a person at an employer. */
export const employerStatuses: readonly Term[] = [
  { printed: 'Approved', is: 'approved', sources: from('ngs:728', 'ngs:1022') },
  { printed: 'Pending Approval', is: 'pending-approval', sources: from('ngs:1021') },
  { printed: 'Cancelled', is: 'cancelled', sources: from('ngs:731') },
  { printed: 'Disassociated', is: 'disassociated', sources: from('ngs:731') },
  { printed: 'Rejected', is: 'rejected', sources: from('ngs:731') },
];

/** Access status of a connection, per function. */
export const connectionStatuses: readonly Term[] = [
  { printed: 'Pending', is: 'requested', sources: from('ngs:1329') },
  {
    printed: 'Approved',
    is: 'approved',
    inferred: true,
    sources: from('derived: the employer status, by analogy; consultant line 227'),
  },
  {
    printed: 'Rejected',
    is: 'rejected',
    inferred: true,
    sources: from('derived: the employer status, by analogy; guide line 19'),
  },
  {
    printed: 'Disabled',
    is: 'disabled',
    inferred: true,
    sources: from('derived: consultant line 227, which speaks of disabled relationships'),
  },
];

/** A cell of a business function. */
export const functionCells: readonly Term[] = [
  { printed: 'YES', is: 'on', sources: from('ngs:1022') },
  { printed: 'NO', is: 'off', sources: from('ngs:1021') },
];

/** Roles, and the relation of a surrogate. */
export const roleTerms: readonly Term[] = [
  { printed: 'Authorized Official', is: 'ao', sources: from('ngs:873') },
  { printed: 'Access Manager', is: 'am', sources: from('ngs:875') },
  { printed: 'Staff End User', is: 'seu', sources: from('ngs:877') },
  { printed: 'Individual Provider', is: 'provider', sources: from('ngs:686') },
  { printed: 'Surrogate', is: 'surrogate', sources: from('ngs:690') },
];

/** Status of an application that waits for signatures in PECOS. */
export const signatureStatuses: readonly Term[] = [
  { printed: 'PENDING E-SIGNATURES', is: 'waiting', sources: from('ngs:96') },
];

/** Answers to the question whether an account exists. */
export const accountAnswers: readonly Term[] = [
  { printed: 'Yes', is: 'yes', sources: from('onboarding:30') },
  { printed: 'No', is: 'no', sources: from('onboarding:30') },
  { printed: 'Unsure', is: 'unsure', sources: from('onboarding:30') },
];
