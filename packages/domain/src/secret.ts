/**
 * What must never be kept in a text a person types (product.md section 3, fact base 8.1). The guard knows secrets by
 * their shape or by the label that stands before them, so that NPIs, tracking IDs, business phones and plain dates pass.
 */
import type { SecretKind } from './secret-kind.ts';
import { secretPatterns } from './secret-patterns.ts';
import { readingsOf } from './secret-reading.ts';

export type { SecretKind } from './secret-kind.ts';

/** The first secret in a text, with where it stands (`start` included, `end` not), or null. */
export type SecretHit = { readonly what: SecretKind; readonly start: number; readonly end: number };

/** What in a text must not be kept, or null. Never throws; linear in the length of the text. */
export function secretIn(text: string): SecretHit | null {
  for (const read of readingsOf(text)) {
    const hit = hitIn(read);
    // Where a reading is shorter than the text, its places are not those of the text: all of it is named.
    if (hit) return read.length === text.length ? hit : { ...hit, start: 0, end: text.length };
  }
  return null;
}

function hitIn(read: string): SecretHit | null {
  for (const { what, pattern } of secretPatterns) {
    const match = pattern.exec(read);
    if (match) return { what, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Values that are ids, days, instants, NPIs or words of our own: not typed freely, and checked by their shape. */
const shaped = new Set([
  'id',
  'kind',
  'record',
  'base',
  'at',
  'catalogue',
  'batch',
  'npi',
  'npis',
  'einLast4',
  'sentAt',
  'on',
  'since',
  'until',
]);

/** Fields that hold a word of the catalogue where they are right. The same few come with every tick and are read once. */
const coded = new Set(['step', 'how']);
const word = /^[a-z]+(?:-[a-z]+)*$/;
const harmless = new Set<string>();
const harmlessKept = 1000;

/** The first free text of a change or draft that holds a secret: its field, and which kind. Never the text itself. */
export function secretsInDraft(draft: object): { readonly field: string; readonly what: SecretKind } | null {
  for (const [field, value] of Object.entries(draft)) {
    const found = shaped.has(field) ? null : secretInValue(field, value);
    if (found) return found;
  }
  return null;
}

function secretInValue(
  field: string,
  value: unknown,
): { readonly field: string; readonly what: SecretKind } | null {
  if (typeof value === 'string') {
    if (coded.has(field) && harmless.has(value)) return null;
    const hit = secretIn(value);
    if (!hit && coded.has(field) && word.test(value) && harmless.size < harmlessKept) harmless.add(value);
    return hit ? { field, what: hit.what } : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inside] of Object.entries(value)) {
    const found = shaped.has(key) ? null : secretInValue(`${field}.${key}`, inside);
    if (found) return found;
  }
  return null;
}
