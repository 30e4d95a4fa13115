import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const careForLogin = defineChecklist({
  id: 'care-for-login',
  procedure: 'P24',
  title: 'Keep your login in good order',
  intro: 'For everybody with an I&A account.',
  section: 'care',
  home: 'person',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client', 'firm'], onDemand: true },
  who: ['person'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'care-password',
      code: 'CARE-01',
      title: 'Change the password before it expires',
      screens: ['ia-profile'],
      labels: ['Change Password >'],
      do: ['Change the password before {password-life} are over.'],
      see: ['reset-password'],
      proof: 'The day of the change is recorded.',
      clock: 'password-life',
      sources: from('W3'),
    },
    {
      id: 'care-contact-data',
      code: 'CARE-02',
      title: 'Update contact data when it changes',
      screens: ['ia-profile'],
      labels: ['Modify My Information', 'Modify Primary E-mail'],
      do: ['Update e-mail, phones and address as soon as they change.'],
      proof: 'The person ticks "current".',
      after: [],
      sources: from('consultant:57'),
    },
  ],
});
