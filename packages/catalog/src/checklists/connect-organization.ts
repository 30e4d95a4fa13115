import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const connectOrganization = defineChecklist({
  id: 'connect-organization',
  procedure: 'P13',
  title: 'Ask an organization for a connection',
  intro:
    'We send the request, the Authorized Official or an Access Manager of the organization approves it. It covers all NPIs of the entity.',
  section: 'connection',
  home: 'profile',
  appliesTo: { kinds: ['organization'], whose: ['client'], routes: ['we-ask', 'paper'] },
  who: ['firm-ao'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'conn-org-confirm-approver',
      code: 'CRO-01',
      title: 'Confirm who can approve',
      who: ['credentialer'],
      do: ['Confirm that the organization has an active Authorized Official or Access Manager in I&A.'],
      proof: 'The name is stored.',
      trouble: [
        {
          sign: 'There is nobody.',
          wayOut:
            'Somebody creates an account and requests the role of Authorized Official first. There is no paper way for organizations.',
          goTo: 'request-ao',
        },
      ],
      sources: from('consultant:206', 'W21'),
    },
    {
      id: 'conn-org-find-provider',
      code: 'CRO-02',
      title: 'Find the organization',
      screens: ['ia-conn-list', 'ia-conn-open', 'ia-conn-add-provider'],
      labels: ['My Connections', '+', 'Find Provider', 'Organization Name', 'NPI', 'Search'],
      do: [
        'Press + beside our firm, then Find Provider (not Add Surrogate).',
        'Search by Organization Name or by NPI-2.',
      ],
      atHand: ['The NPI-2'],
      proof: 'The organization is in the results.',
      trouble: [
        {
          sign: 'The organization has several NPIs.',
          wayOut: 'One approval covers all NPIs of the entity: one request is enough.',
        },
      ],
      sources: from('ngs:1225', 'ngs:1281'),
    },
    {
      id: 'conn-org-submit',
      code: 'CRO-03',
      title: 'Tick the functions and submit',
      screens: ['ia-conn-add-provider', 'ia-conn-review-provider', 'ia-conn-open'],
      labels: ['PECOS', 'NPPES', 'Continue', 'Additional E-mail Address', 'Submit'],
      do: [
        'Mark the organization, tick PECOS and NPPES as needed, and press Continue. Each ticked system may be viewed and updated. Never tick EHR Incentive Program: it is retired.',
        'Enter the e-mail address of the Authorized Official under Additional E-mail Address.',
        'Press Submit and record the tracking ID of each function.',
      ],
      atHand: ['E-mail address of the Authorized Official'],
      see: ['connect-individual'],
      proof: 'Rows with Tracking ID and Pending are shown.',
      clock: 'connection-request',
      records: 'connection-requested',
      sources: from('ngs:1259', 'guide:19'),
    },
    {
      id: 'conn-org-tell-client',
      code: 'CRO-04',
      title: 'Tell the Authorized Official or Access Manager',
      who: ['credentialer'],
      do: [
        'See that tracking IDs and day are stored; reminders come on {remind-connection-request}.',
        'Write to the Authorized Official or the Access Manager, never to a Staff End User. CMS mail is not reliable.',
        'Say that approving lets us view and update in each ticked system, and gives no right to sign.',
      ],
      proof: 'The day of the message is recorded.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'The contact is a Staff End User.',
          wayOut: 'They cannot approve: write to the Authorized Official or Access Manager.',
          goTo: 'office-manager-cannot-grant',
        },
      ],
      records: 'client-told',
      sources: from('guide:63', 'guide:19', 'guide:8', 'ngs:1361', 'product'),
    },
    {
      id: 'conn-org-client-approves',
      code: 'CRO-05',
      title: 'The organization approves',
      who: ['ao', 'am'],
      screens: ['ia-home', 'ia-home-pending-sur'],
      labels: ['Approve All Selected'],
      do: [
        'They approve under the organization as in "Approve a pending connection". What they tell us counts as said, not as seen.',
      ],
      see: ['approve-connection'],
      proof: 'Each function is approved.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'CMS rejected the request because nobody approved it in time.',
          wayOut: 'Send it again.',
          goTo: 'request-gone',
        },
      ],
      records: 'connection-answered',
      sources: from('ngs:1572'),
    },
    {
      id: 'conn-org-other-profile',
      code: 'CRO-06',
      title: 'Do the individual profile as well',
      home: 'client',
      who: ['credentialer'],
      do: ['If the client also has an individual profile, ask for that connection too.'],
      proof: 'Both profiles are green.',
      trouble: [
        {
          sign: 'Only one profile is granted.',
          wayOut: 'A usual gap: run the checklist for the other one.',
          goTo: 'connect-individual',
        },
      ],
      optional: true,
      sources: from('guide:17', 'guide:69'),
    },
  ],
});
