import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const addSurrogate = defineChecklist({
  id: 'add-surrogate',
  procedure: 'P15',
  title: 'Have the client add us as surrogate',
  intro:
    'The other way round: the client adds our firm, then we approve. It is not finished when the client is done. It lets us view and update in each ticked system, gives no right to sign, and can be ended at any time in My Connections.',
  section: 'connection',
  home: 'profile',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client'], routes: ['they-add'] },
  who: ['provider', 'ao', 'am'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'sur-ask-client',
      code: 'SUR-00',
      title: 'Ask the client to add us',
      who: ['credentialer'],
      do: [
        'Give the client the exact name our firm has in the I&A search, and the systems to tick.',
        'No clock runs before the client submits.',
      ],
      atHand: ['The exact search name of the firm'],
      proof: 'The day we asked is recorded.',
      records: 'connection-expected',
      sources: from('product', 'guide:33'),
    },
    {
      id: 'sur-open-own',
      code: 'SUR-01',
      title: 'Open your own row in My Connections',
      screens: ['ia-conn-list', 'ia-conn-open'],
      labels: ['My Connections', '+'],
      do: [
        'Open the tab My Connections and press + beside your own name or NPI, or beside the organization.',
      ],
      proof: 'The part "… has authorized the following surrogates" is visible.',
      trouble: [
        {
          sign: 'There is no +.',
          wayOut:
            'This login has the wrong role: the provider, the Authorized Official or an Access Manager has to do it.',
          goTo: 'office-manager-cannot-grant',
        },
      ],
      sources: from('guide:31', 'ngs:1203'),
    },
    {
      id: 'sur-press-add',
      code: 'SUR-02',
      title: 'Press Add Surrogate',
      screens: ['ia-conn-open'],
      labels: ['Add Surrogate'],
      do: ['Press Add Surrogate.'],
      proof:
        'The search page opens. Its breadcrumb may say Add Provider here too; the text speaks of working on your behalf.',
      trouble: [
        { sign: 'You pressed Find Provider.', wayOut: 'Go back: that is for working for somebody else.' },
      ],
      sources: from('guide:32', 'ngs:1488'),
    },
    {
      id: 'sur-find-firm',
      code: 'SUR-03',
      title: 'Find the firm by name',
      screens: ['ia-conn-add-surrogate-search'],
      labels: ['Organization Name', 'NPI', 'Search'],
      do: [
        'Enter the firm’s name under Organization Name (or its NPI, if it has one) and press Search.',
        'Select the firm.',
      ],
      atHand: ['The exact name of the firm'],
      proof: 'The firm is selected.',
      trouble: [
        {
          sign: 'The firm is not found.',
          wayOut: 'Ask the firm to send the request instead.',
          goTo: 'firm-not-found',
        },
      ],
      sources: from('guide:33', 'guide:39'),
    },
    {
      id: 'sur-tick-functions',
      code: 'SUR-04',
      title: 'Tick PECOS and NPPES',
      screens: ['ia-conn-add-surrogate-search'],
      labels: ['PECOS', 'NPPES', 'Continue'],
      do: [
        'Tick PECOS and NPPES. Each ticked system may be viewed and updated by the firm.',
        'Do not tick EHR Incentive Program: it is retired.',
        'Press Continue.',
      ],
      proof: 'The review "My Connection ▶ Add Surrogate" opens.',
      trouble: [
        { sign: 'EHR Incentive Program was ticked.', wayOut: 'Go back and remove it: it is retired.' },
      ],
      sources: from('guide:34', 'ngs:1509', 'ngs:1511', 'ngs:1361', 'ngs:188'),
    },
    {
      id: 'sur-review',
      code: 'SUR-05',
      title: 'Check the names and add the firm’s e-mail',
      screens: ['ia-conn-review-surrogate'],
      labels: ['Your Provider Information', 'Surrogate Information', 'Additional E-mail Address'],
      do: ['Check both names.', 'Enter the firm’s e-mail address under Additional E-mail Address.'],
      atHand: ['The firm’s e-mail address'],
      proof: 'Both names are right.',
      sources: from('ngs:1544', 'ngs:1568'),
    },
    {
      id: 'sur-submit',
      code: 'SUR-06',
      title: 'Submit, then press Done',
      screens: ['ia-conn-review-surrogate'],
      labels: ['Submit', 'Done'],
      do: [
        'Press Submit, then Done.',
        'The same {connection-request} are assumed for the answer as for a request of ours.',
      ],
      proof: 'Each function has a Tracking ID and says Pending.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'The client stopped before Done.',
          wayOut: 'Look in My Connections whether the firm is listed; if not, do it again.',
        },
      ],
      records: 'connection-requested',
      sources: from('guide:35', 'ngs:1537'),
    },
    {
      id: 'sur-we-approve',
      code: 'SUR-07',
      title: 'Approve it on our side',
      who: ['firm-ao'],
      screens: ['ia-home', 'ia-home-pending-prov'],
      labels: [
        'Home',
        'My Pending Connections',
        'Total Pending Providers',
        'PECOS',
        'NPPES',
        'Select All',
        'Approve All Selected',
      ],
      do: [
        'Open Home and look under Total Pending Providers for the client.',
        'Tick the functions and press Approve All Selected. The firm has to approve too; client guides leave this out.',
      ],
      proof: 'The connection is approved.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'The firm thinks the client has done everything.',
          wayOut: 'Approve under Total Pending Providers, else it lapses.',
        },
      ],
      records: 'connection-answered',
      sources: from('ngs:1583', 'ngs:1589', 'ngs:1572'),
    },
    {
      id: 'sur-other-profile',
      code: 'SUR-08',
      title: 'Repeat for the other profile',
      home: 'client',
      screens: ['ia-conn-list', 'ia-conn-open'],
      do: ['If there is a company and an individual profile, do the same for the other one.'],
      proof: 'Both are done.',
      optional: true,
      sources: from('guide:39'),
    },
  ],
});
