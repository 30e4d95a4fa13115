import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const offboardLeaver = defineChecklist({
  id: 'offboard-leaver',
  procedure: 'P23',
  title: 'Somebody leaves',
  intro:
    'Appoint the successor first, then take the role away on the last working day. The account stays with the person.',
  section: 'offboarding',
  home: 'profile',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client', 'firm'], onDemand: true },
  who: ['ao', 'am', 'provider'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'off-successor',
      code: 'OFF-01',
      title: 'Appoint the successor first',
      do: [
        'Is the leaver the only Authorized Official or Access Manager? Then appoint the successor before the last day.',
        'Start {handover-lead} before (our advice).',
      ],
      see: ['request-ao', 'request-am'],
      proof: 'The successor is Approved.',
      trouble: [
        {
          sign: 'An Access Manager left without a handover.',
          wayOut: 'PECOS and NPPES may be lost: request a new role at once.',
          goTo: 'am-left',
        },
      ],
      sources: from('consultant:329', 'consultant:331', 'product'),
    },
    {
      id: 'off-remove-role',
      code: 'OFF-02',
      title: 'Take the role away',
      screens: ['ia-staff-active', 'ia-staff-modify', 'ia-staff-inactive'],
      labels: ['My Staff', 'Active Staff', 'Modify', 'Inactive Staff'],
      do: [
        'Press Modify beside the person and take away role and functions (label not known).',
        'Do it on the last working day.',
      ],
      proof: 'The person is listed under Inactive Staff.',
      trouble: [
        {
          sign: 'You are an Access Manager and the leaver is one too.',
          wayOut: 'Only an Authorized Official, or the provider for the own profile, can remove them.',
          goTo: 'am-cannot-make-am',
        },
      ],
      unverified: true,
      sources: from('ngs:1605', 'W15', 'W20'),
    },
    {
      id: 'off-account-stays',
      code: 'OFF-03',
      title: 'Leave the account with the leaver',
      who: ['person'],
      do: [
        'The leaver keeps the personal I&A account, without a tie to this employer. Nobody may use it again.',
      ],
      proof: 'The account has no tie to the employer.',
      trouble: [
        {
          sign: 'Somebody goes on with the leaver’s account.',
          wayOut: 'Stop it: sharing a login is prohibited.',
          goTo: 'asked-for-login',
        },
      ],
      sources: from('consultant:54', 'ngs:218'),
    },
    {
      id: 'off-contact-data',
      code: 'OFF-04',
      title: 'Cut phones and mailboxes of the leaver',
      who: ['ao'],
      do: ['See that no MFA method or e-mail of the employer points at the leaver’s phone or mailbox.'],
      proof: 'It is ticked.',
      sources: from('consultant:341'),
    },
    {
      id: 'off-enrollment',
      code: 'OFF-05',
      title: 'Update the enrollment if the leaver is an official',
      kinds: ['organization'],
      section: 'sign',
      who: ['signer'],
      do: ['If the leaver is Authorized or Delegated Official on the enrollment, update it in PECOS.'],
      proof: 'The MAC has approved it.',
      optional: true,
      sources: from('W28', 'W5'),
    },
  ],
});
