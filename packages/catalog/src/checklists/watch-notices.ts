import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const watchNotices = defineChecklist({
  id: 'watch-notices',
  procedure: 'P24',
  title: 'Watch what CMS announces',
  intro: 'For our own firm.',
  section: 'care',
  home: 'profile',
  appliesTo: { kinds: ['organization'], whose: ['firm'], onDemand: true },
  who: ['credentialer'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'care-notices',
      code: 'CARE-04',
      title: 'Read the CMS notices',
      screens: ['ia-home'],
      labels: ['News & Alerts'],
      do: ['Once a month (our advice) read the MLN, the news of EUS and News & Alerts on the I&A home page.'],
      proof: 'The day it was read is recorded.',
      trouble: [
        {
          sign: 'A fax, letter or mail asks for records or for a login.',
          wayOut:
            'It may be fake: CMS and the FBI warned of such in 2025. Answer nothing, type the CMS address yourself, and ask EUS.',
          goTo: 'eus',
        },
      ],
      sources: from('consultant:318', 'ngs:1137', 'W57', 'product'),
    },
  ],
});
