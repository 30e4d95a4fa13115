import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const approveRole = defineChecklist({
  id: 'approve-role',
  procedure: 'P11',
  title: 'Approve a role request',
  intro:
    'An Authorized Official approves Access Managers and Staff End Users, and so does a provider for the own profile. An Access Manager approves Staff End Users only. Nobody but CMS approves an Authorized Official.',
  section: 'role',
  home: 'profile',
  appliesTo: {
    kinds: ['individual', 'organization'],
    whose: ['client', 'firm'],
    answers: { 'am-wanted': ['yes'] },
  },
  who: ['ao', 'am', 'provider'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'rapp-open-requests',
      code: 'RAPP-01',
      title: 'Open the role requests',
      screens: ['ia-staff-active', 'ia-staff-requests'],
      labels: ['My Staff', 'Role Requests'],
      do: ['Open the tab My Staff and press Role Requests.'],
      proof: 'The list "My Staff - Pending Role Requests" is visible.',
      trouble: [
        {
          sign: 'There is no tab My Staff.',
          wayOut:
            'This login probably has no managing role. Read the role under Employer Information: a Staff End User cannot approve.',
          goTo: 'office-manager-cannot-grant',
        },
      ],
      sources: from('ngs:1031', 'ngs:1040'),
    },
    {
      id: 'rapp-find-request',
      code: 'RAPP-02',
      title: 'Find the request',
      screens: ['ia-staff-requests'],
      labels: [
        'Search by',
        'Employee Last Name',
        'Employee First Name',
        'Employer Name',
        'Current Role',
        'Request Role',
      ],
      do: ['Search by the person’s name or the employer.', 'Compare Current Role with Request Role.'],
      proof: 'The row is found.',
      trouble: [
        {
          sign: 'You are an Access Manager and the request is for Access Manager.',
          wayOut: 'Do not approve it: only an Authorized Official may.',
          goTo: 'am-cannot-make-am',
        },
      ],
      sources: from('ngs:1046', 'ngs:1049', 'guide:63', 'W20'),
    },
    {
      id: 'rapp-decide',
      code: 'RAPP-03',
      title: 'Approve or reject',
      screens: ['ia-staff-requests'],
      labels: ['Approve', 'Reject'],
      do: ['Press Approve or Reject. Whether a request lapses is not published.'],
      proof: 'The row disappears and the person is in Active Staff.',
      clock: 'role-request',
      trouble: [{ sign: 'Nobody knows the person who asks.', wayOut: 'Press Reject.' }],
      records: 'role-recorded',
      sources: from(
        'ngs:1050',
        'ngs:686',
        'W12',
        'derived: the table of NGS, which lets a provider manage staff of the own profile',
      ),
    },
    {
      id: 'rapp-set-functions',
      code: 'RAPP-04',
      title: 'Set the functions of a Staff End User',
      screens: ['ia-staff-active', 'ia-staff-modify'],
      labels: ['My Staff', 'Active Staff', 'Modify'],
      do: ['For a Staff End User press Modify in Active Staff and switch the functions on.'],
      proof: 'The columns show the functions.',
      optional: true,
      sources: from('ngs:1612'),
    },
    {
      id: 'rapp-record',
      code: 'RAPP-05',
      title: 'Record who approved',
      who: ['credentialer'],
      do: ['Write down the date and who approved.'],
      proof: 'Date and name of the approver are stored.',
      sources: from('product'),
    },
  ],
});
