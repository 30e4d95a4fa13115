import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const resetPassword = defineChecklist({
  id: 'reset-password',
  procedure: 'P03',
  title: 'Reset or change the password',
  intro: 'Only the owner of the login does this. Nobody else chooses, hears or types the password.',
  section: 'account',
  home: 'person',
  appliesTo: {
    kinds: ['individual', 'organization'],
    whose: ['client', 'firm'],
    answers: { 'can-sign-in': ['forgot-password'] },
  },
  who: ['person'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'pw-start',
      code: 'PW-01',
      title: 'Start the change',
      screens: ['ia-signin', 'ia-profile', 'ia-pw-reset'],
      labels: ['Forgot Password', 'Change Password >'],
      do: [
        'Press Forgot Password on the sign-in page, or Change Password > on My Profile.',
        'After a long pause I&A asks for it at sign-in by itself; nothing else works until it is done.',
      ],
      proof: 'The screen Reset Password opens.',
      sources: from('ngs:202', 'ngs:716', 'guide:6'),
    },
    {
      id: 'pw-choose',
      code: 'PW-02',
      title: 'Choose a password that meets every rule',
      screens: ['ia-pw-reset'],
      labels: ['New Password', 'Confirm New Password', 'Password Compliance:'],
      do: ['Choose one by the password rules, best with a password manager, and type it twice.'],
      proof: 'Every line under Password Compliance: turns from ✗ to ✓.',
      trouble: [
        {
          sign: 'The system refuses it.',
          wayOut:
            'Look for a forbidden special character, three repeats, a digit in front, your name in it, or one of your last 6.',
          goTo: 'password-refused',
        },
      ],
      sources: from('ngs:378', 'guide:6'),
    },
    {
      id: 'pw-reset',
      code: 'PW-03',
      title: 'Press Reset',
      screens: ['ia-pw-reset'],
      labels: ['Reset'],
      do: [
        'Press Reset and tick that it was changed today. The next change is allowed after {password-lock}.',
      ],
      proof: 'The owner has ticked "changed today".',
      clock: 'password-lock',
      trouble: [
        {
          sign: 'It was changed less than {password-lock} ago.',
          wayOut: 'Wait until then.',
          goTo: 'password-changed-once',
        },
      ],
      sources: from('ngs:381'),
    },
    {
      id: 'pw-read-expiry',
      code: 'PW-04',
      title: 'Read when it expires',
      screens: ['ia-profile'],
      labels: ['My Profile', 'Password'],
      do: [
        'On My Profile read "Your Password will expire in N day(s)." and tell us only N.',
        'A password lives {password-life}; we remind with {remind-password-life}.',
      ],
      proof: 'The day it expires is known: today and N more.',
      clock: 'password-life',
      sources: from('ngs:715', 'W3', 'W32', 'product'),
    },
    {
      id: 'pw-what-expiry-stops',
      code: 'PW-05',
      title: 'Know what an expired password stops',
      who: ['credentialer'],
      do: [
        'An expired password stops only its owner’s login. Surrogates that are connected keep working; enrollment and payments are not touched.',
      ],
      proof: 'Nothing to do: keep it in mind.',
      optional: true,
      sources: from('W33'),
    },
  ],
});
