/** Clocks of IACS, retired in 2015. They run for nothing that can be done today. */
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const legacyClocks = {
  'iacs-mail-code': {
    title: 'IACS mail code (legacy)',
    length: { unit: 'hours', hours: 0.5 },
    starts: 'IACS sends the verification code.',
    atZero: 'The registration has to be started again.',
    appliesTo: ['P25'],
    sources: from('iacs:27'),
    checked,
    confidence: 'high',
    note: 'Retired with IACS in 2015.',
  },
  'iacs-approval': {
    title: 'IACS approval (legacy)',
    length: { unit: 'days', days: 60 },
    starts: 'The IACS registration is submitted.',
    atZero: 'The longest time the help page gives is over.',
    appliesTo: ['P25'],
    sources: from('iacs:35'),
    checked,
    confidence: 'high',
    note: 'Depends on the application and the role. Retired with IACS in 2015.',
  },
} as const;
