/** About the person's login and who controls it. */
import type { Question } from '../questions.ts';
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const accountQuestions: readonly Question[] = [
  {
    id: 'account',
    ask: 'Does the person already have a CMS I&A account?',
    why: 'Whoever applied for an NPI online probably has one. A second account for the same person causes trouble.',
    answers: [
      { id: 'yes', words: 'Yes' },
      { id: 'no', words: 'No', leadsTo: 'create-account' },
      { id: 'unsure', words: 'Unsure', leadsTo: 'recover-user-id' },
    ],
    sources: from('onboarding:30', 'guide:59', 'consultant:229'),
    checked,
  },
  {
    id: 'npi-applied-by',
    ask: 'Who applied for the NPI?',
    why: 'Whoever applied may hold the login.',
    answers: [
      { id: 'client', words: 'The client' },
      { id: 'biller', words: 'A biller', leadsTo: 'former-helper-controls' },
      { id: 'group-admin', words: 'A group administrator', leadsTo: 'former-helper-controls' },
      { id: 'former-employee', words: 'A former employee', leadsTo: 'former-helper-controls' },
      { id: 'unsure', words: 'Unsure', leadsTo: 'recover-user-id' },
    ],
    sources: from('guide:5'),
    checked,
  },
  {
    id: 'login-control',
    ask: 'Who controls the login today?',
    why: 'Only the owner may use a login. If somebody else holds it, control has to come back first.',
    answers: [
      { id: 'self', words: 'The person' },
      { id: 'former', words: 'A former biller or employee', leadsTo: 'former-helper-controls' },
      { id: 'someone-else', words: 'Someone else', leadsTo: 'former-helper-controls' },
      { id: 'unsure', words: 'Unsure', leadsTo: 'recover-user-id' },
    ],
    sources: from('guide:5', 'ngs:218', 'consultant:50'),
    checked,
  },
  {
    id: 'can-sign-in',
    ask: 'Can the person sign in?',
    why: 'The login used for the NPI opens I&A and PECOS too.',
    answers: [
      { id: 'yes', words: 'Yes, "I am in"' },
      { id: 'forgot-user-id', words: 'No, the user ID is forgotten', leadsTo: 'recover-user-id' },
      { id: 'forgot-password', words: 'No, the password is forgotten or expired', leadsTo: 'reset-password' },
      { id: 'locked', words: 'No, the account or MFA is locked', leadsTo: 'unlock-account' },
      { id: 'not-tried', words: 'Not tried yet', leadsTo: 'disc-try-sign-in' },
    ],
    sources: from('guide:59'),
    checked,
  },
  {
    id: 'user-id-found',
    ask: 'Was a user ID found?',
    why: 'Found means there is an account. Create one only when none is found.',
    answers: [
      { id: 'found', words: 'Found' },
      { id: 'not-found', words: 'Not found', leadsTo: 'create-account' },
    ],
    sources: from('W4', 'guide:59'),
    checked,
  },
  {
    id: 'contact-current',
    ask: 'Do the MFA phone or e-mail and the primary e-mail belong to the person now?',
    why: 'A code that goes to a former employee’s phone locks everybody out.',
    answers: [
      { id: 'yes', words: 'Yes, current' },
      { id: 'mfa-elsewhere', words: 'No, codes go to somebody else', leadsTo: 'unlock-account' },
      { id: 'email-elsewhere', words: 'No, the e-mail address is not theirs', leadsTo: 'rci-email' },
      { id: 'unsure', words: 'Unsure' },
    ],
    sources: from('consultant:50', 'consultant:341'),
    checked,
  },
  {
    id: 'mfa-methods',
    ask: 'How many MFA methods are set up?',
    why: 'One is required, two are allowed. One dead phone is the usual lock-out.',
    answers: [
      { id: '0', words: 'None', leadsTo: 'set-up-mfa' },
      { id: '1', words: 'One', leadsTo: 'mfa-add-second' },
      { id: '2', words: 'Two' },
      { id: 'unsure', words: 'Unsure' },
    ],
    sources: from('ngs:633', 'consultant:50'),
    checked,
  },
];
