/** What comes before the steps in I&A; the checklists do not repeat it. */
import { from } from './sources.ts';

/** For steps that begin on the sign-in page: there is no login to use yet. */
export const beforeSignIn = {
  title: 'Open I&A first',
  do: ['Type https://nppes.cms.hhs.gov/IAWeb and press Accept on the warning page.'],
  screens: ['ia-warning'],
  labels: ['Accept'],
  sources: from('W17'),
  checked: '2026-11-23',
} as const;

/** For all other steps in I&A. */
export const beforeEveryStep = {
  title: 'Sign in to I&A first',
  do: [
    ...beforeSignIn.do,
    'Type your own user ID and password and press Sign In.',
    'Ask for the six-digit MFA code and enter it under Enter Code.',
  ],
  screens: ['ia-warning', 'ia-signin', 'ia-mfa-code'],
  labels: ['Accept', 'Sign In', 'Enter Code'],
  sources: from('W17', 'ngs:192'),
  checked: '2026-11-23',
} as const;
