/** My Profile, and the employers it lists. */
import type { Phrase, Screen } from '@clearway/domain/screen';

export const profilePhrases: readonly Phrase[] = [
  { id: 'my-information', text: 'My Information' },
  { id: 'modify-my-information', text: 'Modify My Information' },
  { id: 'modify-primary-e-mail', text: 'Modify Primary E-mail' },
  { id: 'change-password', text: 'Change Password' },
  { id: 'change-security-questions', text: 'Change Security Questions & Answers' },
  { id: 'mfa-setup', text: 'MFA Setup' },
  { id: 'employer-information', text: 'Employer Information' },
  { id: 'my-role-with-employer', text: 'My Role with this Employer' },
  { id: 'my-status-with-employer', text: 'My Status with this Employer' },
  { id: 'all-employers', text: 'All Employers' },
  { id: 'add-an-employer', text: 'Add an Employer' },
];

export const profileScreens: readonly Screen[] = [
  {
    id: 'ia-profile',
    code: 'IA_PROFILE',
    title: 'My Profile',
    system: 'I&A',
    paths: ['ia'],
    must: ['my-profile', 'my-information'],
    oneOf: [
      ['modify-my-information', 'modify-primary-e-mail', 'change-security-questions'],
      ['change-password', 'mfa-setup', 'change-security-questions', 'employer-information'],
    ],
    mustNot: ['user-registration'],
    source: 'ngs:702-740',
    checked: '2026-11-25',
  },
  {
    id: 'ia-employers',
    code: 'IA_EMPLOYERS',
    title: 'My Profile: employers',
    system: 'I&A',
    paths: ['ia'],
    must: ['employer-information'],
    oneOf: [['my-role-with-employer', 'my-status-with-employer', 'all-employers', 'add-an-employer']],
    mustNot: [],
    source: 'ngs:725-740, ngs:1018',
    checked: '2026-11-25',
  },
];
