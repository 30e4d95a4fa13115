/** Clocks of one person's login. */
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const accountClocks = {
  'password-life': {
    title: 'Password life',
    length: { unit: 'days', days: 60 },
    starts: 'The last change of the password.',
    atZero: 'The person must change it at sign-in before anything else works. Connections of others go on.',
    appliesTo: ['P03', 'P06', 'P24'],
    sources: from('W3', 'W32', 'ngs:715'),
    checked,
    confidence: 'high',
    note: 'The number the person reads on My Profile counts more than our sum.',
  },
  'password-lock': {
    title: 'Next password change',
    length: { unit: 'hours', hours: 24 },
    starts: 'The last change of the password.',
    atZero: 'The password may be changed again.',
    appliesTo: ['P03', 'P02', 'P05'],
    sources: from('ngs:381'),
    checked,
    confidence: 'high',
  },
  'user-id-mail': {
    title: 'Mail with the user ID',
    length: { unit: 'hours', hours: 24 },
    starts: 'The mail with the user ID is asked for.',
    atZero: 'Stop waiting and use the box User Information instead.',
    appliesTo: ['P02'],
    sources: from('ngs:327'),
    checked,
    confidence: 'high',
  },
  'mfa-code': {
    title: 'MFA code',
    length: { unit: 'unknown' },
    starts: 'The code is sent.',
    atZero: 'Ask for a new code.',
    appliesTo: ['P07'],
    sources: from('derived: the silence of every source about how long a code is valid'),
    checked,
    confidence: 'unknown',
    note: 'To check: the page or the message with the code may say it.',
  },
} as const;
