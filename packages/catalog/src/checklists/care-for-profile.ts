import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const careForProfile = defineChecklist({
  id: 'care-for-profile',
  procedure: 'P24',
  title: 'Keep a profile in good order',
  intro: 'Between cases, for each provider and organization.',
  section: 'care',
  home: 'profile',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client'], onDemand: true },
  who: ['provider', 'ao'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'care-look-pending',
      code: 'CARE-03',
      title: 'Look at what is pending',
      screens: ['ia-home'],
      labels: ['Home', 'My Pending Connections'],
      do: ['Look at Home once a week while a case is open (our advice).'],
      proof: 'Nothing is pending.',
      sources: from('guide:19', 'product'),
    },
    {
      id: 'care-npi-data',
      code: 'CARE-05',
      title: 'Report changes to the NPI record',
      screens: ['np-main'],
      do: ['Report each change of the NPI data in NPPES within {npi-change}.'],
      proof: 'NPPES shows the new data.',
      clock: 'npi-change',
      after: [],
      sources: from('W61'),
    },
  ],
});
