import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const regainOrganization = defineChecklist({
  id: 'regain-organization',
  procedure: 'P05',
  title: 'Take back control of an organization',
  intro:
    'For an organization whose access is held by somebody who left. A new Authorized Official acts with an own account, never with the leaver’s.',
  section: 'role',
  home: 'profile',
  appliesTo: {
    kinds: ['organization'],
    whose: ['client'],
    answers: { 'login-control': ['former', 'someone-else'] },
  },
  who: ['ao'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'rco-own-account',
      code: 'RCO-01',
      title: 'Sign in with your own account',
      section: 'account',
      who: ['person'],
      screens: ['ia-signin'],
      do: [
        'The new Authorized Official signs in with an own account, recovered or new. Never take over the leaver’s account.',
      ],
      see: ['recover-user-id', 'create-account'],
      proof: 'They are signed in.',
      sources: from('ngs:218', 'W6'),
    },
    {
      id: 'rco-request-ao',
      code: 'RCO-02',
      title: 'Request Authorized Official',
      who: ['person'],
      screens: ['ia-profile', 'ia-role-select', 'ia-role-confirm'],
      labels: ['Authorized Official', 'Add a Document'],
      do: ['Request the role on the organization and upload the CP 575.'],
      atHand: ['CP 575'],
      see: ['request-ao'],
      proof: 'First a Request Tracking ID, then Approved.',
      clock: 'paper-review',
      trouble: [
        {
          sign: 'You are not on the Medicare enrollment yet.',
          wayOut: 'EUS reviews it by hand.',
          goTo: 'eus',
        },
      ],
      sources: from('W19', 'W12'),
    },
    {
      id: 'rco-remove-staff',
      code: 'RCO-03',
      title: 'Take away the roles of those who left',
      section: 'offboarding',
      screens: ['ia-staff-active', 'ia-staff-modify', 'ia-staff-inactive'],
      labels: ['My Staff', 'Active Staff', 'Modify'],
      do: [
        'Press Modify beside the former Access Manager and staff, and downgrade them or remove them (label not known).',
      ],
      see: ['offboard-leaver'],
      proof: 'They are in the list Inactive Staff.',
      trouble: [
        {
          sign: 'A former Authorized Official cannot be removed.',
          wayOut: 'Call EUS (not verified).',
          goTo: 'eus',
        },
      ],
      sources: from('ngs:1605'),
    },
    {
      id: 'rco-disable-surrogates',
      code: 'RCO-04',
      title: 'Disable surrogates no longer used',
      section: 'offboarding',
      screens: ['ia-conn-list', 'ia-conn-open'],
      labels: ['My Connections'],
      do: ['Disable the surrogates that are no longer used (label not known).'],
      see: ['offboard-vendor'],
      proof: 'Their status has changed.',
      sources: from('W6', 'consultant:211'),
    },
    {
      id: 'rco-update-enrollment',
      code: 'RCO-05',
      title: 'Update the officials on the enrollment',
      section: 'sign',
      who: ['signer'],
      do: [
        'If the leaver is an official on the enrollment, update it in PECOS.',
        'Reporting within {enrollment-report} may be a duty; check with the MAC.',
      ],
      proof: 'The MAC has approved the PECOS application.',
      optional: true,
      sources: from('W28', 'W23'),
    },
  ],
});
