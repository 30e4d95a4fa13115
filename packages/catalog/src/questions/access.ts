/** About profiles, roles, lists and the way in. */
import type { Question } from '../questions.ts';
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const accessQuestions: readonly Question[] = [
  {
    id: 'profiles',
    ask: 'Which profiles does the client have?',
    why: 'A person and a company are separate in I&A: two profiles need two grants. A sole proprietor has only an NPI-1.',
    answers: [
      { id: 'individual', words: 'Individual (NPI-1) only' },
      { id: 'organization', words: 'Organization (NPI-2) only' },
      { id: 'both', words: 'Both' },
    ],
    sources: from('guide:9', 'guide:69', 'W64'),
    checked,
  },
  {
    id: 'registry-match',
    ask: 'Does the public NPI Registry show each NPI with the right type and name?',
    why: 'A wrong NPI leads to a request to somebody else.',
    answers: [
      { id: 'yes', words: 'Yes' },
      { id: 'no', words: 'No' },
    ],
    sources: from('W62', 'W8'),
    checked,
  },
  {
    id: 'ao-in-ia',
    ask: 'Is there an Authorized Official in I&A?',
    why: 'Somebody with a managing role has to approve, and only CMS can make an Authorized Official.',
    kinds: ['organization'],
    answers: [
      { id: 'known', words: 'Yes, and we know who' },
      { id: 'none', words: 'No', leadsTo: 'request-ao' },
      { id: 'unknown', words: 'Not known', leadsTo: 'disc-read-role' },
    ],
    sources: from('W23', 'W5', 'consultant:206'),
    checked,
  },
  {
    id: 'official-on-855',
    ask: 'Who is the official on the CMS-855?',
    why: 'Roles in I&A open doors; only an official on the enrollment signs. They may be two people.',
    kinds: ['organization'],
    answers: [
      { id: 'same', words: 'The same person as the Authorized Official in I&A' },
      { id: 'other', words: 'Another person' },
      { id: 'none', words: 'Nobody yet' },
      { id: 'unknown', words: 'Not known' },
    ],
    sources: from('W23', 'W5'),
    checked,
  },
  {
    id: 'helper-role',
    ask: 'Which role does the helper have in I&A, as read on the screen?',
    why: 'A title such as "office manager" says nothing. A Staff End User cannot approve or grant anything.',
    answers: [
      { id: 'provider', words: 'The provider' },
      { id: 'ao', words: 'Authorized Official' },
      { id: 'am', words: 'Access Manager' },
      { id: 'seu', words: 'Staff End User', leadsTo: 'office-manager-cannot-grant' },
      { id: 'none', words: 'None' },
      { id: 'unknown', words: 'Not known', leadsTo: 'disc-read-role' },
    ],
    sources: from('guide:63', 'ngs:1016'),
    checked,
  },
  {
    id: 'functions-on',
    ask: 'Which functions are switched on for the Staff End User, as read on the screen?',
    why: 'A Staff End User works only in what was switched on for them, each function by itself.',
    answers: [
      { id: 'both', words: 'PECOS and NPPES' },
      { id: 'pecos', words: 'PECOS only' },
      { id: 'nppes', words: 'NPPES only' },
      { id: 'none', words: 'None', leadsTo: 'modify-staff' },
      { id: 'unknown', words: 'Not known', leadsTo: 'disc-read-role' },
    ],
    sources: from('ngs:856', 'ngs:1021'),
    checked,
  },
  {
    id: 'am-wanted',
    ask: 'Should somebody become Access Manager?',
    why: 'With one Authorized Official and no Access Manager everything waits for one person.',
    kinds: ['organization'],
    answers: [
      { id: 'yes', words: 'Yes', leadsTo: 'request-am' },
      { id: 'no', words: 'No' },
    ],
    sources: from('consultant:329', 'consultant:331', 'product'),
    checked,
  },
  {
    id: 'lists-reviewed',
    ask: 'Were the staff and the surrogates gone through by name?',
    why: 'Former people and vendors often keep access.',
    answers: [
      { id: 'yes', words: 'Yes, all are right' },
      { id: 'unwanted', words: 'Yes, and somebody has to go', leadsTo: 'access-left-over' },
      { id: 'no', words: 'Not yet' },
    ],
    sources: from('consultant:254', 'consultant:285'),
    checked,
  },
  {
    id: 'systems-needed',
    ask: 'Which systems do we need?',
    why: 'Each system is approved apart. Ticking NPPES lets us view and update the NPI record: "PECOS only" is a fair choice.',
    answers: [
      { id: 'both', words: 'PECOS and NPPES' },
      { id: 'pecos-only', words: 'PECOS only' },
      { id: 'nppes-only', words: 'NPPES only' },
    ],
    sources: from('ngs:1328', 'ngs:1361', 'guide:15', 'guide:65'),
    checked,
  },
  {
    id: 'who-works',
    ask: 'Who will work for the client?',
    why: 'A firm with several people connects as surrogate; one credentialer without a firm in I&A is invited as staff.',
    answers: [
      { id: 'firm', words: 'A firm with several people', leadsTo: 'disc-choose-route' },
      { id: 'solo', words: 'One credentialer without a firm in I&A', leadsTo: 'invite-staff' },
    ],
    sources: from('guide:12', 'guide:22', 'guide:28'),
    checked,
  },
  {
    id: 'firm-found',
    ask: 'If the client adds us: do they find our firm in the search?',
    why: 'If they do not, we send the request instead.',
    answers: [
      { id: 'yes', words: 'Yes', leadsTo: 'add-surrogate' },
      { id: 'no', words: 'No', leadsTo: 'firm-not-found' },
      { id: 'not-tried', words: 'Not tried' },
    ],
    sources: from('guide:39'),
    checked,
  },
  {
    id: 'approves-online',
    ask: 'Can and will the provider approve online?',
    why: 'For an individual there is a form on paper. For an organization there is none.',
    kinds: ['individual'],
    answers: [
      { id: 'yes', words: 'Yes', leadsTo: 'approve-connection' },
      { id: 'no', words: 'No', leadsTo: 'confirm-on-paper' },
    ],
    sources: from('W21', 'W39'),
    checked,
  },
  {
    id: 'our-role',
    ask: 'If our person becomes staff: which role does the client decide on?',
    why: 'Staff End User is enough for the work. Access Manager only by the client’s own decision, reviewed later.',
    answers: [
      { id: 'seu', words: 'Staff End User' },
      { id: 'am', words: 'Access Manager, decided by the client' },
    ],
    sources: from('guide:26', 'consultant:290', 'product'),
    checked,
  },
  {
    id: 'cp-575',
    ask: 'Is the CP 575 at hand?',
    why: 'CMS asks for it as proof. The IRS sends it once; letter 147C usually stands in, but nobody has published what I&A accepts.',
    kinds: ['organization'],
    answers: [
      { id: 'yes', words: 'Yes' },
      { id: 'letter-147c', words: 'No, but letter 147C' },
      { id: 'no', words: 'No', leadsTo: 'irs' },
    ],
    sources: from('ngs:965', 'W19', 'W55'),
    checked,
  },
];
