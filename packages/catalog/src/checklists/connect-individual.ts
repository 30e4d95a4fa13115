import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const connectIndividual = defineChecklist({
  id: 'connect-individual',
  procedure: 'P12',
  title: 'Ask an individual provider for a connection',
  intro:
    'The usual way: we send the request, the provider approves it. It covers all NPIs of the provider, each function with its own tracking ID.',
  section: 'connection',
  home: 'profile',
  appliesTo: { kinds: ['individual'], whose: ['client'], routes: ['we-ask', 'paper'] },
  who: ['firm-ao'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'conn-ind-consent',
      code: 'CRI-01',
      title: 'Have the provider’s written consent',
      home: 'client',
      who: ['credentialer'],
      do: [
        'Get the provider’s written consent, the exact NPI and the exact name.',
        'The consent says: view and update in each ticked system, no signature, and it can be ended at any time in My Connections.',
      ],
      atHand: ['The NPI-1'],
      proof: 'The consent is on file.',
      sources: from('consultant:204', 'product', 'ngs:1361', 'guide:8'),
    },
    {
      id: 'conn-ind-open-firm',
      code: 'CRI-02',
      title: 'Open our firm in My Connections',
      screens: ['ia-conn-list', 'ia-conn-open'],
      labels: ['My Connections', '+'],
      do: ['Open the tab My Connections and press + beside our firm (with its EIN).'],
      proof: 'The line "… is a surrogate for the following providers" is visible.',
      trouble: [
        {
          sign: 'The firm is not in the list or cannot be opened.',
          wayOut:
            'You are not Authorized Official or Access Manager of the firm, so you cannot send. Ask the one who is.',
        },
      ],
      sources: from('ngs:1181', 'ngs:1197'),
    },
    {
      id: 'conn-ind-find-provider',
      code: 'CRI-03',
      title: 'Press Find Provider',
      screens: ['ia-conn-open'],
      labels: ['Find Provider'],
      do: ['Press Find Provider, not Add Surrogate. We are the ones who want to work for the provider.'],
      proof: 'The page says "My Connection ▶ Add Provider".',
      trouble: [
        {
          sign: 'You pressed Add Surrogate.',
          wayOut:
            'Go back: that would authorize somebody to work for our firm. A public how-to mixes the two up.',
        },
      ],
      sources: from('ngs:1199', 'ngs:1221', 'W39'),
    },
    {
      id: 'conn-ind-search-npi',
      code: 'CRI-04',
      title: 'Find the provider by NPI',
      screens: ['ia-conn-add-provider'],
      labels: ['NPI', 'Search'],
      do: ['Enter the NPI-1 alone and press Search.'],
      atHand: ['The NPI-1'],
      proof: 'There is one result.',
      trouble: [{ sign: 'Name and state find nobody.', wayOut: 'Empty them and search by NPI only.' }],
      sources: from('ngs:1229'),
    },
    {
      id: 'conn-ind-tick-functions',
      code: 'CRI-05',
      title: 'Select the provider and the functions',
      screens: ['ia-conn-add-provider'],
      labels: ['PECOS', 'NPPES', 'Continue'],
      do: [
        'Mark the provider with the radio button.',
        'Tick PECOS and NPPES, only what is needed. Each ticked system may be viewed and updated.',
        'Never tick EHR Incentive Program: it is retired.',
        'Press Continue.',
      ],
      proof: 'The review page opens.',
      trouble: [
        {
          sign: 'EHR Incentive Program was ticked.',
          wayOut: 'Go back and remove it: it is retired, and CMS rejects such requests since October 2023.',
        },
      ],
      sources: from('ngs:1259', 'ngs:188', 'ngs:1361'),
    },
    {
      id: 'conn-ind-extra-email',
      code: 'CRI-06',
      title: 'Add the provider’s current e-mail',
      screens: ['ia-conn-review-provider'],
      labels: ['Additional E-mail Address'],
      do: ['Enter the provider’s current e-mail address, so that the notice has a chance to arrive.'],
      atHand: ['The client’s e-mail address'],
      proof: 'The address is in the field.',
      trouble: [
        {
          sign: 'The field stays empty.',
          wayOut:
            'The notice goes only to the address CMS has on file: tell the client yourself in any case.',
        },
      ],
      sources: from('ngs:1291'),
    },
    {
      id: 'conn-ind-submit',
      code: 'CRI-07',
      title: 'Submit the request',
      screens: ['ia-conn-review-provider', 'ia-conn-open'],
      labels: ['Submit', 'Tracking ID', 'Pending'],
      do: [
        'Press Submit. The approval will cover all NPIs of the provider.',
        'Record the request with the tracking ID of each function.',
      ],
      proof: 'Rows with Tracking ID, function and Pending are shown.',
      clock: 'connection-request',
      records: 'connection-requested',
      sources: from('ngs:1281', 'ngs:1328', 'guide:19'),
    },
    {
      id: 'conn-ind-record',
      code: 'CRI-08',
      title: 'Check what was recorded',
      who: ['credentialer'],
      screens: ['ia-conn-open'],
      labels: ['Tracking ID'],
      do: [
        'See that the tracking ID of each function and the day of sending are stored. The last day follows: {connection-request} after sending.',
        'Reminders come on {remind-connection-request}.',
      ],
      proof: 'Tracking IDs and day are stored.',
      clock: 'connection-request',
      sources: from('guide:19', 'product'),
    },
    {
      id: 'conn-ind-tell-client',
      code: 'CRI-09',
      title: 'Tell the provider yourself',
      who: ['credentialer'],
      do: [
        'Tell the client directly that the request is waiting and by when to approve it. CMS mail is not reliable.',
        'Say that approving lets us view and update in each ticked system, and gives no right to sign.',
      ],
      proof: 'The day of the message is recorded.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'The client waits for a mail from CMS.',
          wayOut: 'Ask them to sign in and look now.',
          goTo: 'no-mail-about-request',
        },
      ],
      records: 'client-told',
      sources: from('guide:19', 'guide:8', 'ngs:1361'),
    },
    {
      id: 'conn-ind-client-approves',
      code: 'CRI-10',
      title: 'The provider approves',
      who: ['provider'],
      screens: ['ia-home', 'ia-home-pending-sur'],
      labels: ['Approve All Selected'],
      do: [
        'The provider approves as in "Approve a pending connection". What they tell us counts as said, not as seen.',
      ],
      see: ['approve-connection'],
      proof: 'Each function is approved.',
      clock: 'connection-request',
      trouble: [
        {
          sign: 'CMS rejected the request because nobody approved it in time.',
          wayOut: 'Send it again from "Open our firm in My Connections" on.',
          goTo: 'request-gone',
        },
      ],
      records: 'connection-answered',
      sources: from('guide:19'),
    },
    {
      id: 'conn-ind-verify',
      code: 'CRI-11',
      title: 'See that the connection works',
      who: ['credentialer'],
      screens: ['ia-conn-open', 'pe-associates'],
      labels: ['My Connections'],
      do: [
        'Look in My Connections, then in PECOS, as in "Check that access works".',
        'Record as seen what you saw yourself. If it is not there yet, look again after {usable-after-approval}.',
      ],
      see: ['verify-access'],
      proof: 'The status is no longer Pending.',
      clock: 'usable-after-approval',
      trouble: [
        {
          sign: 'It is still Pending.',
          wayOut: 'The client has not approved this function.',
          goTo: 'approve-connection',
        },
      ],
      records: 'connection-answered',
      sources: from('guide:61', 'W39'),
    },
  ],
});
