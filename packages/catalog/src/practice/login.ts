/** Getting back into a login: the user ID first, then the password. */
import type { Chapter } from '../practice.ts';

export const loginScenes: readonly Chapter[] = [
  {
    id: 'recover',
    title: 'Back into a lost login',
    teaches:
      'Look for the old account before making a new one. User ID, password and codes are the owner’s alone: we see none of them.',
    scenes: [
      {
        id: 'recover-sign-in',
        side: 'client',
        screen: 'ia-signin',
        variant: 'a',
        tells: 'The client is not sure whether there is an account. They want to make a new one.',
        press: { label: 'Retrieve Forgotten User ID', to: 'recover-data' },
        mistakes: [
          {
            label: 'Create Account Now',
            says: 'Not yet: if there is an old account, a second one causes trouble. Look first.',
          },
          { label: 'Sign In', says: 'Guessing locks the account.' },
        ],
        step: 'uid-open',
      },
      {
        id: 'recover-data',
        side: 'client',
        screen: 'ia-uid-info',
        variant: 'a',
        tells:
          'They stop sharing the screen and fill in their own data under User Information. It works even when the mailbox is somebody else’s.',
        press: { label: 'Continue', to: 'recover-shown' },
        mistakes: [],
        step: 'uid-by-data',
      },
      {
        id: 'recover-shown',
        side: 'client',
        screen: 'ia-uid-confirm',
        variant: 'a',
        tells: 'It is found. They write it down for themselves and tell us only: found.',
        press: { label: 'Continue to Change Password ▶', to: 'recover-password' },
        mistakes: [],
        step: 'uid-continue-password',
      },
      {
        id: 'recover-password',
        side: 'client',
        screen: 'ia-pw-reset',
        variant: 'a',
        tells: 'Every line of the rules must turn to a tick. It can be changed once in {password-lock}.',
        press: { label: 'Reset', to: 'recover-code' },
        mistakes: [],
        step: 'pw-reset',
      },
      {
        id: 'recover-code',
        side: 'client',
        screen: 'ia-mfa-code',
        variant: 'a',
        tells:
          'Signed in again, a code is asked for. It comes to the client’s own phone, and nobody reads it to us.',
        press: { label: 'Continue', to: 'recover-home' },
        mistakes: [],
      },
      {
        id: 'recover-home',
        side: 'client',
        screen: 'ia-home',
        variant: 'a',
        tells:
          'They are in. Next they put their own mailbox, questions and MFA in order, under My Profile, without sharing the screen.',
        press: { label: 'My Profile', to: null },
        mistakes: [{ label: 'Add Connection', says: 'First put the account in order.' }],
        step: 'rci-email',
      },
    ],
  },
];
