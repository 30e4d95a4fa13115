/** Clocks of connections, staff invitations, roles and signatures. */
import { from } from '../sources.ts';
import { chaseEvery } from './spans.ts';

const checked = '2026-11-23';

export const accessClocks = {
  'connection-request': {
    title: 'Pending connection',
    length: { unit: 'days', days: 30 },
    starts: 'The connection request is submitted in I&A.',
    atZero: 'CMS rejects the request by itself. A new one has to be sent.',
    appliesTo: ['P12', 'P13', 'P14', 'P15'],
    sources: from('guide:19'),
    checked,
    confidence: 'medium',
    note: 'One source. For a connection the client starts (Add Surrogate) the same rule is assumed. To check: look in My Connections whether Pending still stands.',
  },
  'staff-pin': {
    title: 'PIN of a staff invitation',
    length: { unit: 'hours', hours: 72 },
    starts: 'The staff invitation is submitted.',
    atZero: 'The PIN is dead. The person has to be invited again.',
    appliesTo: ['P17', 'P18'],
    sources: from('ngs:1631', 'ngs:1657'),
    checked,
    confidence: 'high',
    note: 'Weekends count. Send it when the person will be there to use it.',
  },
  'usable-after-approval': {
    title: 'Connection usable after approval',
    length: { unit: 'hours', hours: 24 },
    starts: 'The connection is approved.',
    atZero: 'If the client is still not visible, check each function and then ask EUS.',
    appliesTo: ['P14', 'P20'],
    sources: from('guide:61', 'W39'),
    checked,
    confidence: 'medium',
    note: 'Usually minutes; this is what to allow before worrying.',
  },
  'e-signature': {
    title: 'Electronic signature',
    length: { unit: 'days', days: 20 },
    starts: 'The application is submitted in PECOS for signature.',
    atZero: 'The application is rejected and the effective date may be lost.',
    appliesTo: ['P21'],
    sources: from('W24', 'W24b'),
    checked,
    confidence: 'medium',
    note: 'Calendar days, from a notice of 2017 (CR 9776); confirm with the MAC.',
  },
  'role-request': {
    title: 'Role request',
    length: { unit: 'unknown', chaseDays: chaseEvery },
    starts: 'The role request is submitted.',
    atZero: 'Nobody has published whether it lapses. Chase it until it is answered.',
    appliesTo: ['P08', 'P09', 'P10', 'P11'],
    sources: from('derived: the silence of every source about when a role request ends'),
    checked,
    confidence: 'unknown',
    note: 'To check: look under Employer Information whether Pending Approval still stands, or ask EUS with the Tracking ID.',
  },
  'paper-review': {
    title: 'Review of papers by EUS',
    length: { unit: 'unknown', chaseDays: chaseEvery },
    starts: 'The last paper is uploaded or received.',
    atZero: 'Call EUS with the Tracking ID.',
    appliesTo: ['P00', 'P08', 'P09', 'P16'],
    sources: from('W39'),
    checked,
    confidence: 'low',
    note: 'CMS has not published a length. One vendor reports 5 to 10 business days: not verified. To check: ask EUS with the Tracking ID.',
  },
} as const;
