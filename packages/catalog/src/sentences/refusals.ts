/** Why a change was not taken, and what to do about it. Its text stays in the tray of its author. */
import type { Refusal, RefusalCode } from '@clearway/domain/refusal';
import { listed } from './dates.ts';
import { actionWords, permissionWords } from './permissions.ts';
import { secretSentence } from './secrets.ts';

type ByCode = { [K in RefusalCode]: Extract<Refusal, { code: K }> };
type Lines = { readonly [K in RefusalCode]: (refusal: ByCode[K]) => string };

const lines: Lines = {
  secret: ({ what, field }) => secretSentence(what, fieldWords(field)),
  malformed: ({ field, expected }) => `${capital(fieldWords(field))} is not as it must be: ${expected}.`,
  'not-permitted': ({ action, permission }) =>
    `You cannot ${actionWords[action]}: that takes the permission of a ${permissionWords[permission].label.toLowerCase()}.`,
  unknown: ({ field }) =>
    `${capital(fieldWords(field))} is not there any more. Somebody may have removed it; open it again.`,
  'id-taken': ({ field }) =>
    `${capital(fieldWords(field))} was recorded already as something else. Make it anew.`,
  'changed-since': ({ fields }) =>
    `It cannot be taken back: ${listed(fields.map(fieldWords))} changed since. Set it to what it should be now.`,
  locked: () =>
    'This access review is signed off. Open a new one to change it; only removals can still be confirmed.',
  'newer-shape': () =>
    'This was written by a newer Clearway than yours. You can read it; update to change it.',
  'wrong-kind': ({ field, expected }) => `${capital(fieldWords(field))} must be ${expected}.`,
};

const line = <K extends RefusalCode>(code: K, refusal: ByCode[K]): string => lines[code](refusal);

/** One plain sentence or two for a refusal. */
export function refusalSentence(refusal: Refusal): string {
  return line(refusal.code, refusal);
}

const fields: Readonly<Record<string, string>> = {
  npi: 'the NPI',
  npis: 'the NPI',
  email: 'the e-mail address',
  phone: 'the business phone',
  name: 'the name',
  note: 'the note',
  trackingId: 'the tracking ID',
  einLast4: 'the end of the EIN',
  ownId: 'your own id',
  on: 'the day',
  since: 'the day',
  until: 'the day',
  reason: 'the reason',
  why: 'the reason',
  record: 'the record',
  person: 'the person',
  into: 'the other record',
  from: 'the other record',
  firm: 'our firm',
  individual: 'the individual profile',
  organization: 'the organization profile',
  searchName: 'the search name',
  answers: 'the connection',
  connections: 'the connection',
  requests: 'the request',
  finding: 'the finding',
  of: 'the change',
  tags: 'the tag',
};

/** The words for a field of a change; a path names its last known part. */
export function fieldWords(field: string): string {
  const part = field.split('.').findLast((one) => one in fields);
  return fields[part ?? field] ?? `the field "${field}"`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
