import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const approveConnection = defineChecklist({
  id: 'approve-connection',
  procedure: 'P14',
  title: 'Approve a pending connection',
  intro:
    'What the client does when we have sent a request, once for each profile. Approving lets us view and update in each ticked system.',
  section: 'connection',
  home: 'profile',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client'], routes: ['we-ask'] },
  who: ['provider', 'ao', 'am'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'app-open-pending',
      code: 'APP-01',
      title: 'Open My Pending Connections',
      screens: ['ia-home', 'ia-home-pending-sur'],
      labels: ['Home', 'My Pending Connections'],
      do: [
        'Sign in and open the tab Home. Look for My Pending Connections. Do it within {connection-request} of sending.',
      ],
      proof: 'The counters Total Pending Providers and Total Pending Surrogates are visible.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'I&A asks for a new password first.',
          wayOut: 'Expect it after a long pause: change the password.',
          goTo: 'reset-password',
        },
      ],
      sources: from('guide:14', 'ngs:1353', 'guide:6', 'guide:19'),
    },
    {
      id: 'app-find-firm',
      code: 'APP-02',
      title: 'Find the firm in the pending surrogates',
      screens: ['ia-home-pending-sur'],
      labels: ['Total Pending Surrogates', 'Surrogate', 'Provider'],
      do: [
        'Look under Total Pending Surrogates for the firm by its exact name.',
        'The column Provider says which profile the row is for.',
      ],
      atHand: ['The exact name of the firm'],
      proof: 'The row is seen.',
      trouble: [
        {
          sign: 'It says 0 pending.',
          wayOut:
            'Wrong profile, the request has lapsed, or this is another account. Check these three in this order.',
          goTo: 'nothing-pending',
        },
      ],
      sources: from('ngs:1359', 'ngs:1365'),
    },
    {
      id: 'app-tick-functions',
      code: 'APP-03',
      title: 'Tick PECOS and NPPES',
      screens: ['ia-home-pending-sur'],
      labels: ['PECOS', 'NPPES', 'Select All'],
      do: [
        'Tick the boxes PECOS and NPPES in the row, or press Select All.',
        'A ticked system may be viewed and updated by the firm.',
      ],
      proof: 'The boxes are ticked.',
      trouble: [
        { sign: 'A function was not ticked.', wayOut: 'It stays pending: tick it and approve it too.' },
      ],
      sources: from('guide:15', 'ngs:1589', 'ngs:1361'),
    },
    {
      id: 'app-approve',
      code: 'APP-04',
      title: 'Press Approve All Selected',
      screens: ['ia-home-pending-sur'],
      labels: ['Approve All Selected'],
      do: ['Press Approve All Selected. Said by the client it counts as said, not as seen.'],
      proof: 'The row leaves the list.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'Reject All Selected is the button next to it, and it was pressed.',
          wayOut: 'The firm has to send a new request.',
          goTo: 'connection-ended',
        },
      ],
      records: 'connection-answered',
      sources: from('guide:16', 'ngs:1589'),
    },
    {
      id: 'app-confirm-listed',
      code: 'APP-05',
      title: 'See the firm in My Connections',
      screens: ['ia-conn-list', 'ia-conn-open'],
      labels: ['My Connections', '+'],
      do: ['Open My Connections, press + and look under the authorized surrogates for the firm.'],
      proof: 'The firm is listed with a status per function.',
      sources: from('ngs:1203'),
    },
    {
      id: 'app-other-profile',
      code: 'APP-06',
      title: 'Repeat for the other profile',
      home: 'client',
      screens: ['ia-home', 'ia-home-pending-sur'],
      labels: ['Home'],
      do: ['If there is a company and an individual profile, approve the second request the same way.'],
      proof: 'Both are approved.',
      optional: true,
      sources: from('guide:17'),
    },
    {
      id: 'app-verify',
      code: 'APP-07',
      title: 'Check it from our side',
      who: ['credentialer'],
      screens: ['ia-conn-open'],
      do: ['Do "Check that access works". Usually it works within minutes; allow {usable-after-approval}.'],
      proof: 'Access works.',
      clock: 'usable-after-approval',
      sources: from('guide:61'),
    },
  ],
});
