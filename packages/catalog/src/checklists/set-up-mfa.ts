import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const setUpMfa = defineChecklist({
  id: 'set-up-mfa',
  procedure: 'P07',
  title: 'Set up or change MFA',
  intro:
    'A temporary code at every sign-in is compulsory for I&A, NPPES and PECOS since 21 April 2022. Two methods save you from a lock-out.',
  section: 'mfa',
  home: 'person',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client', 'firm'] },
  who: ['person'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'mfa-open',
      code: 'MFA-01',
      title: 'Open the MFA set-up',
      screens: ['ia-reg-3', 'ia-profile'],
      labels: ['My Profile', 'MFA Setup >'],
      do: ['During registration this is Step 3. Later press MFA Setup > on My Profile.'],
      proof: 'The screen "Multi-Factor Authentication (MFA) Setup" opens.',
      sources: from('ngs:623', 'ngs:723', 'W1', 'W16'),
    },
    {
      id: 'mfa-choose-method',
      code: 'MFA-02',
      title: 'Choose the first method',
      screens: ['ia-reg-3'],
      labels: [
        'Select Primary Authentication Method',
        'Phone Number Text/SMS',
        'E-mail Address',
        'Phone Number Voice Call',
      ],
      do: [
        'Choose text message, e-mail or voice call. An authenticator app is not offered.',
        'The phone must be yours, or you must have its owner’s permission.',
      ],
      atHand: ['Own phone or mailbox'],
      proof: 'A method is chosen.',
      trouble: [
        {
          sign: 'The number is international.',
          wayOut: 'Such numbers are not supported: use a US number or e-mail.',
        },
        { sign: 'The carrier charges for messages.', wayOut: 'Use e-mail if that matters to you.' },
      ],
      sources: from('ngs:635', 'ngs:645'),
    },
    {
      id: 'mfa-add-second',
      code: 'MFA-03',
      title: 'Add a second method',
      screens: ['ia-reg-3'],
      labels: [
        'Select Primary Authentication Method',
        'Phone Number Text/SMS',
        'E-mail Address',
        'Phone Number Voice Call',
      ],
      do: ['Add a second method on another device or mailbox. One is required, two are allowed.'],
      atHand: ['A second device or mailbox'],
      proof: 'Two methods are listed.',
      trouble: [
        {
          sign: 'There is only one phone and it dies.',
          wayOut: 'A single dead phone is the usual lock-out: add the second method now.',
          goTo: 'mfa-on-lost-phone',
        },
      ],
      sources: from('ngs:633', 'consultant:50'),
    },
    {
      id: 'mfa-enter-code',
      code: 'MFA-04',
      title: 'Enter the code',
      screens: ['ia-mfa-code'],
      do: ['Enter the temporary code on the next page. How long it is valid is not published.'],
      atHand: ['The code (for you alone)'],
      proof: 'The code is accepted.',
      clock: 'mfa-code',
      trouble: [
        { sign: 'The code is late or wrong.', wayOut: 'Ask for a new one.' },
        { sign: 'There were too many wrong codes.', wayOut: 'Unlock MFA.', goTo: 'unlock-account' },
      ],
      sources: from('ngs:631', 'W9'),
    },
    {
      id: 'mfa-record',
      code: 'MFA-05',
      title: 'Record that MFA is done',
      who: ['credentialer'],
      do: [
        'Record only this: MFA done or not, number of methods, the owner says the device is personal, the date.',
        'Ask again at each access review.',
      ],
      proof: 'The record holds yes or no, a number and a date.',
      sources: from('consultant:55', 'product'),
    },
    {
      id: 'mfa-other-systems',
      code: 'MFA-06',
      title: 'Know that NPPES and PECOS use the same MFA',
      screens: ['np-mfa', 'pe-login'],
      do: ['Nothing has to be set up in NPPES or PECOS: both use the methods set in I&A.'],
      proof: 'Signing in there works.',
      sources: from('W1', 'W10'),
    },
  ],
});
