/** One row's cells, read and checked field by field. A fault names the column and the fix and never repeats a secret. */
import type { ImportField } from '@clearway/contract/imports';
import { type Day, isDay } from '@clearway/domain/day';
import { npiFault } from '@clearway/domain/npi';
import { secretIn } from '@clearway/domain/secret';
import type { Mapping } from './columns.ts';
import { brokenWords, type SheetRow } from './sheet.ts';

export type Fault = { readonly column: string; readonly code: string; readonly message: string };
export type RowValues = Partial<
  Readonly<Record<Exclude<ImportField, 'ignore' | 'tags' | 'go-live'>, string>>
> & {
  readonly tags?: readonly string[];
  readonly goLive?: Day;
};
export type ReadRow = {
  readonly number: number;
  readonly values: RowValues;
  readonly faults: readonly Fault[];
  readonly cells: Readonly<Record<string, string>>;
};

const npiWords = {
  length: 'An NPI has 10 digits.',
  'first-digit': 'An NPI begins with 1 or 2.',
  'not-digits': 'An NPI is digits only.',
  'check-digit': 'The check digit is wrong: a digit is mistyped.',
};
const limits: Partial<Record<ImportField, number>> = { note: 2000, 'own-id': 60, tags: 400 };
const longest = 200;

/** Spreadsheets add an apostrophe, ".0" or spaces to numbers. */
const digits = (text: string) => text.replace(/^'/, '').replace(/\.0$/, '').replaceAll(/[\s-]/g, '');

/** 2026-11-23, 11/23/2026 or 11/23/26; null for anything else. */
export function dayFrom(text: string): Day | null {
  const us = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  const iso = us
    ? `${us[3]?.length === 2 ? `20${us[3]}` : us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}`
    : text;
  return isDay(iso) ? iso : null;
}

type Checked = { readonly value?: string; readonly fault?: readonly [code: string, message: string] };

const checks: Partial<Record<ImportField, (text: string) => Checked>> = {
  'individual-npi': npi,
  'organization-npi': npi,
  'organization-ein-last4': (text) => {
    const bare = digits(text);
    if (/^\d{4}$/.test(bare)) return { value: bare };
    // A whole EIN is read and only its end is kept; three-two-four digits are an SSN's form.
    if (/^\d{2}-?\d{7}$/.test(text.trim()) && !/^\d{3}-/.test(text)) return { value: bare.slice(-4) };
    return { fault: ['ein', 'Give the last 4 digits of the EIN.'] };
  },
  'ao-email': email,
  'contact-email': email,
  'contact-phone': (text) =>
    /^[0-9()+\-. x]{7,30}$/.test(text)
      ? { value: text }
      : { fault: ['phone', 'Give a business phone: digits, spaces and ()+-.x.'] },
  state: (text) =>
    /^[A-Za-z]{2}$/.test(text)
      ? { value: text.toUpperCase() }
      : { fault: ['state', 'Give the two letters of a state.'] },
  'go-live': (text) =>
    dayFrom(text) ? { value: text } : { fault: ['day', 'Give a day such as 2026-11-23 or 11/23/2026.'] },
};

function npi(text: string): Checked {
  const bare = digits(text);
  const fault = npiFault(bare);
  return fault ? { fault: [`npi-${fault}`, npiWords[fault]] } : { value: bare };
}

function email(text: string): Checked {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
    ? { value: text.toLowerCase() }
    : { fault: ['email', 'This is no e-mail address.'] };
}

const free: readonly ImportField[] = [
  'client',
  'individual-name',
  'organization-name',
  'ao-name',
  'contact-name',
  'note',
  'tags',
  'own-id',
];

function checked(field: ImportField, text: string): Checked {
  if (free.includes(field) && secretIn(text)) {
    return {
      fault: ['secret', 'This looks like something that is never kept here. Take it out of the sheet.'],
    };
  }
  if (text.length > (limits[field] ?? longest))
    return { fault: ['too-long', `At most ${limits[field] ?? longest} characters.`] };
  return checks[field]?.(text) ?? { value: text };
}

/** The values of a row by field, with what is wrong in it. */
export function readRow(row: SheetRow, mapping: Mapping): ReadRow {
  const values: Record<string, string | readonly string[]> = {};
  const faults: Fault[] = row.broken
    ? [{ column: '', code: row.broken, message: brokenWords[row.broken] }]
    : [];
  for (const [column, field] of Object.entries(mapping)) {
    const text = row.cells[column] ?? '';
    if (field === 'ignore' || text === '') continue;
    const { value, fault } = checked(field, text);
    if (fault) faults.push({ column, code: fault[0], message: fault[1] });
    else if (value !== undefined) place(values, field, value);
  }
  return {
    number: row.number,
    values,
    faults: [...faults, ...wholeFaults(values, faults)],
    cells: row.cells,
  };
}

function place(values: Record<string, string | readonly string[]>, field: ImportField, value: string): void {
  if (field === 'tags')
    values['tags'] = [
      ...new Set(
        value
          .split(/[;,|]/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
      ),
    ];
  else if (field === 'go-live') values['goLive'] = dayFrom(value) ?? '';
  else values[field] = value;
}

/** What is wrong with the row as a whole. */
function wholeFaults(values: Readonly<Record<string, unknown>>, faults: readonly Fault[]): readonly Fault[] {
  const has = (field: ImportField) => values[field] !== undefined;
  const same = has('individual-npi') && values['individual-npi'] === values['organization-npi'];
  if (same)
    return [
      {
        column: '',
        code: 'same-npi',
        message: 'The individual and the organization have the same NPI. One of them is wrong.',
      },
    ];
  const named = has('client') || has('individual-name') || has('organization-name');
  if (!named && faults.length === 0)
    return [{ column: '', code: 'no-name', message: 'The row names no client, individual or organization.' }];
  return [];
}
