import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const offboardVendor = defineChecklist({
  id: 'offboard-vendor',
  procedure: 'P23',
  title: 'A vendor or a client leaves',
  intro: 'The connection ends on the day the contract ends, for every function and both profiles.',
  section: 'offboarding',
  home: 'profile',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client'], onDemand: true },
  who: ['provider', 'ao', 'am'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'ofv-disable',
      code: 'OFV-01',
      title: 'Disable the vendor’s connection',
      screens: ['ia-conn-list', 'ia-conn-open'],
      labels: ['My Connections', '+'],
      do: [
        'Open My Connections, press + and find the surrogate.',
        'Disable every function (label not known), in both profiles, on the day the contract ends.',
      ],
      proof: 'The status has changed.',
      trouble: [
        {
          sign: 'The vendor was forgotten.',
          wayOut: 'They keep access for years: disable it now.',
          goTo: 'old-vendor',
        },
      ],
      sources: from('consultant:211', 'W6'),
    },
    {
      id: 'ofv-drop-client',
      code: 'OFV-02',
      title: 'As the vendor, let the client go',
      who: ['credentialer'],
      screens: ['ia-conn-list', 'ia-conn-open'],
      labels: ['My Connections'],
      do: ['Drop the client from our own list (label not known), and write to the client that it is done.'],
      proof: 'The day of the letter is recorded.',
      sources: from('product'),
    },
    {
      id: 'ofv-check-changes',
      code: 'OFV-03',
      title: 'Look for changes near the end',
      who: ['provider', 'ao'],
      do: ['Look in PECOS and NPPES for changes made near the end.'],
      proof: 'It was reviewed.',
      trouble: [{ sign: 'There is one nobody agreed to.', wayOut: 'Report it to the MAC.', goTo: 'mac' }],
      sources: from('W56'),
    },
    {
      id: 'ofv-close-client',
      code: 'OFV-04',
      title: 'Close the client',
      home: 'client',
      who: ['credentialer'],
      do: ['Close the client, keep the history, and delete contact data as the policy says.'],
      proof: 'The client is closed.',
      sources: from('product'),
    },
  ],
});
