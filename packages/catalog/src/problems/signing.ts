import type { Problem } from '../problems.ts';
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const signingProblems: readonly Problem[] = [
  {
    id: 'not-signed',
    code: 'PR-26',
    symptom: 'The application is not signed.',
    cause: 'The mail was overlooked; the signer has {e-signature}.',
    impact: 'The application is rejected and the effective date is lost.',
    waysOut: [
      {
        do: 'Remind every signer, and let them sign in to PECOS without waiting for the mail.',
        goTo: ['sgn-open', 'sgn-record'],
      },
    ],
    call: ['mac'],
    sources: from('W24', 'guide:41'),
    checked,
  },
  {
    id: 'sign-again',
    code: 'PR-27',
    symptom: 'The client signed once and asks why again.',
    cause: 'A correction needs a new signature.',
    impact: 'A second delay.',
    waysOut: [
      { do: 'Explain that each correction needs a new signature, and ask for it.', goTo: ['sgn-mend'] },
    ],
    call: [],
    sources: from('guide:53'),
    checked,
  },
  {
    id: 'ao-cannot-sign',
    code: 'PR-28',
    symptom: 'The person is Authorized Official in I&A but cannot sign.',
    cause: 'They are not an official in PECOS.',
    impact: 'Stuck at the signature.',
    waysOut: [
      {
        do: 'A current official adds them in PECOS; until then an official who is listed signs.',
        goTo: ['sgn-choose-signer', 'disc-ask-official'],
      },
    ],
    call: ['mac'],
    sources: from('W23'),
    checked,
  },
  {
    id: 'paper-lost',
    code: 'PR-29',
    symptom: 'A signature on paper was lost in the process.',
    cause: 'Handling of paper.',
    impact: 'Enrollment is held up.',
    waysOut: [{ do: 'Sign electronically.', goTo: ['sgn-choose-method'] }],
    call: ['mac'],
    sources: from('guide:54'),
    checked,
  },
];
