import type { Problem } from '../problems.ts';
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const connectionProblems: readonly Problem[] = [
  {
    id: 'connection-ended',
    code: 'PR-04',
    symptom: 'A connection that worked is disabled or rejected.',
    cause: 'The vendor or the organization changed access.',
    impact: 'The third party cannot work.',
    waysOut: [
      {
        do: 'Ask the client, then send a new request.',
        goTo: ['connect-individual', 'connect-organization'],
      },
    ],
    call: [],
    sources: from('consultant:227'),
    checked,
  },
  {
    id: 'no-mail-about-request',
    code: 'PR-14',
    symptom: 'No mail has come about the pending request.',
    cause: 'The notice of CMS is unreliable.',
    impact: 'The request lapses.',
    waysOut: [
      {
        do: 'Tell the client yourself when to look.',
        goTo: ['conn-ind-tell-client', 'conn-org-tell-client', 'approve-connection'],
      },
      { do: 'With the next request fill in the additional e-mail address.', goTo: ['conn-ind-extra-email'] },
    ],
    call: [],
    sources: from('guide:19', 'ngs:1291'),
    checked,
  },
  {
    id: 'request-gone',
    code: 'PR-15',
    symptom: 'The request is gone.',
    cause: 'It was not approved within {connection-request}.',
    impact: 'Everything starts over.',
    waysOut: [
      {
        do: 'Send it again, and tell the client the same day.',
        goTo: ['conn-ind-open-firm', 'conn-org-find-provider'],
      },
    ],
    call: [],
    sources: from('guide:19'),
    checked,
  },
  {
    id: 'firm-not-found',
    code: 'PR-16',
    symptom: 'The client does not find our firm when adding a surrogate.',
    cause: 'The name differs, or the firm has no NPI.',
    impact: 'The client is stuck.',
    waysOut: [
      {
        do: 'Give them the exact search name; if that fails, we send the request.',
        goTo: ['firm-record-search-name', 'connect-individual', 'connect-organization'],
      },
    ],
    call: [],
    sources: from('guide:39'),
    checked,
  },
  {
    id: 'one-profile-only',
    code: 'PR-17',
    symptom: 'Only one of two profiles is granted.',
    cause: 'Company and individual are separate.',
    impact: 'Half of the work is blocked.',
    waysOut: [
      {
        do: 'Do it a second time for the other profile.',
        goTo: ['connect-individual', 'connect-organization', 'app-other-profile', 'sur-other-profile'],
      },
    ],
    call: [],
    sources: from('guide:9', 'guide:69'),
    checked,
  },
];
