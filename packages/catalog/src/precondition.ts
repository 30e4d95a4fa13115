/** What comes before every step in I&A; the checklists do not repeat it. */
import { from } from './sources.ts';

export const beforeEveryStep = {
  title: 'Sign in to I&A first',
  do: [
    'Type https://nppes.cms.hhs.gov/IAWeb and press Accept on the warning page.',
    'Type your own user ID and password and press Sign In.',
    'Ask for the MFA code and enter it.',
  ],
  screens: ['ia-warning', 'ia-signin', 'ia-mfa-code'],
  labels: ['Accept', 'Sign In', 'Enter Code'],
  sources: from('W17', 'ngs:192'),
  checked: '2026-11-23',
} as const;
