/** Clocks of the NPI record and of our own access reviews. */
import { from } from '../sources.ts';

const checked = '2026-11-23';

export const careClocks = {
  'nppes-draft': {
    title: 'NPPES draft application',
    length: { unit: 'days', days: 30 },
    starts: 'The last time the draft was touched.',
    atZero: 'NPPES discards the draft.',
    appliesTo: ['NPPES'],
    sources: from('W64'),
    checked,
    confidence: 'medium',
  },
  'npi-change': {
    title: 'Report of a change to the NPI record',
    length: { unit: 'days', days: 30 },
    starts: 'The day something in the NPI record changed.',
    atZero: 'The change is late; report it at once.',
    appliesTo: ['P24', 'NPPES'],
    sources: from('W61'),
    checked,
    confidence: 'high',
  },
  'access-review': {
    title: 'Access review of an organization',
    length: { unit: 'days', days: 90 },
    starts: 'The last review was signed off.',
    atZero: 'The next review is due.',
    appliesTo: ['P22'],
    sources: from('product', 'consultant:250', 'consultant:278', 'W20'),
    checked,
    confidence: 'low',
    note: 'The sources only say "periodically"; the number is our advice. Also review when staff, vendor or owner change. The title of one article speaks of a yearly certification of Access Managers: not verified; ask EUS.',
  },
  'access-review-individual': {
    title: 'Access review of an individual provider',
    length: { unit: 'days', days: 180 },
    starts: 'The last review was signed off.',
    atZero: 'The next review is due.',
    appliesTo: ['P22'],
    sources: from('product', 'consultant:250', 'consultant:278'),
    checked,
    confidence: 'low',
    note: 'The sources only say "periodically"; the number is our advice.',
  },
} as const;
