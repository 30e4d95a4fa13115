import type { Problem } from '../problems.ts';
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const roleProblems: readonly Problem[] = [
  {
    id: 'role-not-approved',
    code: 'PR-02',
    symptom: 'A role request is not approved.',
    cause: 'The Authorized Official or Access Manager has not acted.',
    impact: 'Enrollment work is delayed.',
    waysOut: [
      { do: 'Show them how to approve it.', goTo: ['approve-role'] },
      { do: 'For an Access Manager the other way is papers to CMS (Option A).', goTo: ['am-option-a'] },
    ],
    call: ['eus'],
    sources: from('consultant:225'),
    checked,
  },
  {
    id: 'wrong-functions',
    code: 'PR-05',
    symptom: 'A system cannot be opened although access was granted.',
    cause: 'The wrong business functions were approved.',
    impact: 'The system stays closed.',
    waysOut: [
      {
        do: 'Check each function, and have the missing one approved or switched on.',
        goTo: ['verify-access', 'approve-connection', 'modify-staff'],
      },
    ],
    call: ['eus'],
    sources: from('consultant:228', 'consultant:167'),
    checked,
  },
  {
    id: 'office-manager-cannot-grant',
    code: 'PR-20',
    symptom: 'The office manager cannot grant or approve.',
    cause: 'Their role is Staff End User.',
    impact: 'The step falls back to the Authorized Official or the provider.',
    waysOut: [
      {
        do: 'Read the role on the screen first, then ask the Authorized Official, an Access Manager or the provider.',
        goTo: ['disc-read-role'],
      },
    ],
    call: [],
    sources: from('guide:63'),
    checked,
  },
  {
    id: 'am-cannot-make-am',
    code: 'PR-21',
    symptom: 'An Access Manager cannot make or remove another Access Manager.',
    cause: 'Only an Authorized Official has that power, or the provider for the own profile.',
    impact: 'It waits.',
    waysOut: [
      {
        do: 'The Authorized Official (or the provider, for the own profile) does it.',
        goTo: ['approve-role', 'modify-staff'],
      },
    ],
    call: [],
    sources: from('guide:63', 'W20'),
    checked,
  },
  {
    id: 'am-left',
    code: 'PR-22',
    symptom: 'The Access Manager left without a handover.',
    cause: 'There is no successor.',
    impact: 'PECOS and NPPES may be lost; updates and reassignments are delayed.',
    waysOut: [
      { do: 'Appoint a successor and take the old role away.', goTo: ['request-am', 'offboard-leaver'] },
      { do: 'If nobody with a managing role is left, request Authorized Official.', goTo: ['request-ao'] },
    ],
    call: ['eus'],
    sources: from('consultant:331', 'consultant:333'),
    checked,
  },
  {
    id: 'employer-not-listed',
    code: 'PR-31',
    symptom: 'The employer is not in the search.',
    cause: 'It is not in PECOS or NPPES.',
    impact: 'A role cannot be requested.',
    waysOut: [
      {
        do: 'Press Add Employer Not in List.',
        goTo: ['ao-search-npi', 'am-search-npi', 'seu-search-employer'],
      },
    ],
    call: ['eus'],
    sources: from('ngs:803'),
    checked,
  },
];
