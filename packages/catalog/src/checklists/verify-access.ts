import { defineChecklist } from '../define.ts';
import { from } from '../sources.ts';

export const verifyAccess = defineChecklist({
  id: 'verify-access',
  procedure: 'P20',
  title: 'Check that access works',
  intro: 'Told is not seen. We look ourselves, in I&A and in each system.',
  section: 'verify',
  home: 'profile',
  appliesTo: { kinds: ['individual', 'organization'], whose: ['client'] },
  who: ['credentialer'],
  checked: '2026-11-23',
  steps: [
    {
      id: 'ver-connection-status',
      code: 'VER-01',
      title: 'Look at the status in My Connections',
      routes: ['we-ask', 'they-add', 'paper'],
      screens: ['ia-conn-list', 'ia-conn-open'],
      labels: ['My Connections', '+', 'Access Status'],
      do: [
        'Open My Connections and press + beside our firm.',
        'See that no function of this client says Pending, and record it as seen.',
      ],
      proof: 'The status of each function is seen.',
      clock: 'usable-after-approval',
      trouble: [
        {
          sign: 'It still says Pending.',
          wayOut: 'The other side has not approved this function yet.',
          goTo: 'approve-connection',
        },
      ],
      records: 'connection-answered',
      sources: from('ngs:1328', 'guide:61'),
    },
    {
      id: 'ver-pecos',
      code: 'VER-02',
      title: 'Find the client in PECOS',
      screens: ['pe-welcome', 'pe-associates'],
      labels: ['My Associates', 'View Enrollments'],
      do: [
        'Sign in to PECOS and open My Associates.',
        'See that the client is listed with View Enrollments.',
      ],
      proof: 'The client’s name is visible.',
      trouble: [
        {
          sign: 'The client is missing.',
          wayOut: 'PECOS is not approved on the connection, or the staff user has no PECOS.',
          goTo: 'wrong-functions',
        },
      ],
      system: 'PECOS',
      sources: from('guide:45', 'W4'),
    },
    {
      id: 'ver-nppes',
      code: 'VER-03',
      title: 'See the client’s NPI in NPPES',
      screens: ['np-main', 'np-applying-as'],
      do: ['Sign in to NPPES and look for the client’s NPI, as surrogate or as their staff.'],
      proof: 'The NPI is visible.',
      trouble: [
        {
          sign: 'The NPI is missing.',
          wayOut: 'NPPES is not approved on the connection, or the staff user has no NPPES.',
          goTo: 'wrong-functions',
        },
      ],
      system: 'NPPES',
      sources: from('W12', 'W64'),
    },
    {
      id: 'ver-record',
      code: 'VER-04',
      title: 'Set the status of each square',
      do: ['Set for each profile and function: requested, pending, approved, rejected or disabled.'],
      proof: 'All squares are green.',
      sources: from('ngs:731', 'consultant:227'),
    },
  ],
});
