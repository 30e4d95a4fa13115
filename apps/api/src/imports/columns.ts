/** Which column holds what: guessed from its heading, and refused where heading or values look like secrets. */
import { type ImportField, importFields } from '@clearway/contract/imports';
import { secretIn } from '@clearway/domain/secret';
import { fold } from '../db/team/fold.ts';
import { paced } from '../pace.ts';
import type { Sheet } from './sheet.ts';

export type Mapping = Readonly<Record<string, ImportField>>;
export type RefusedColumn = { readonly column: string; readonly why: string };

/** Headings seen in the field, folded and without punctuation; the first that fits counts. */
const guesses: readonly (readonly [ImportField, RegExp])[] = [
  [
    'individual-npi',
    /^(npi|npi ?1|type ?1 npi|(provider|individual|doctor|practitioner|physician) npi|npi (provider|individual|type ?1))$/,
  ],
  [
    'organization-npi',
    /^(npi ?2|type ?2 npi|(org(anization|anisation)?|group|facility|practice|clinic|entity) npi|npi (org(anization)?|group|type ?2))$/,
  ],
  ['organization-ein-last4', /^(ein|ein last ?4|last ?4 (of )?ein|(group|practice|organization) ein)$/],
  [
    'individual-name',
    /^(provider|doctor|dr|individual|practitioner|physician|clinician|provider name|full name|individual name|doctor name|practitioner name)$/,
  ],
  [
    'organization-name',
    /^(org(anization|anisation)?|group|practice|facility|clinic|entity|company|legal business name|lbn|(org(anization)?|group|practice|facility|clinic|entity|company) name)$/,
  ],
  ['ao-name', /^(ao|ao name|authorized official|authorized official name|authorised official)$/],
  ['ao-email', /^(ao e ?mail|authorized official e ?mail|e ?mail (of )?(the )?ao)$/],
  ['contact-name', /^(contact|contact name|contact person|office manager|office contact)$/],
  ['contact-email', /^(e ?mail|contact e ?mail|office e ?mail|email address|e ?mail address)$/],
  ['contact-phone', /^(phone|contact phone|office phone|business phone|telephone|tel)$/],
  ['owner-email', /^(owner|owner e ?mail|assigned to|specialist|credentialer|account manager)$/],
  ['client', /^(client|client name|account|account name|name|customer)$/],
  ['own-id', /^(id|client id|own id|our id|reference|ref|key|account id|account number|no|number)$/],
  ['state', /^(state|st)$/],
  ['tags', /^(tags?|labels?|category|specialty|speciality|type)$/],
  ['go-live', /^(go live|go live date|start date|effective date|target date|due)$/],
  ['note', /^(notes?|comments?|remarks?|status|pecos status|access status)$/],
];

const secretHeading =
  /\b(ssn|social security|dob|birth ?date|date of birth|birthday|password|passcode|pin|mfa|otp|security (question|answer)|mother'?s? maiden|bank|routing|account pin|user ?id|user ?name|login|tax ?id|tin|itin|home address|home phone|cell ?phone|personal phone|patient|medicare id|mbi|credit card)\b/;

const plain = (heading: string) =>
  fold(heading)
    .replaceAll(/[^a-z0-9']+/g, ' ')
    .trim();
const isField = (text: string): text is ImportField => importFields.some((field) => field === text);

function guess(heading: string): ImportField {
  const folded = plain(heading);
  const exact = folded.replaceAll(' ', '-');
  if (isField(exact)) return exact;
  return guesses.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'ignore';
}

/** Shapes of Social Security numbers: with hyphens, spaces, or nine bare digits. */
const ssnLike = /^(?!000|666)\d{3}[- ]?\d{2}[- ]?\d{4}$/;

const looksSecret = (value: string): boolean => ssnLike.test(value) || secretIn(value) !== null;

/** Why a column must not be read; null where it may. */
async function whyRefused({ rows }: Sheet, column: string): Promise<string | null> {
  const heading = plain(column);
  if (
    secretHeading.test(heading) &&
    !/^(npi|ein|account|account name|account number|account id)$/.test(heading)
  )
    return 'The heading names something that is never kept here. The column is not read.';
  if (/npi|ein|phone/.test(heading)) return null;
  const values = rows.flatMap(({ cells }) => cells[column] || []);
  const secret = (await paced(values, looksSecret)).filter(Boolean);
  if (values.length < 2 || secret.length * 2 < values.length) return null;
  return 'Most values look like something that is never kept here. The column is not read.';
}

/** Columns that must not be read at all: by heading, or because half of the values or more look like secrets. */
export async function refusedColumns(sheet: Sheet): Promise<readonly RefusedColumn[]> {
  const refused: RefusedColumn[] = [];
  for (const column of sheet.headings) {
    const why = await whyRefused(sheet, column);
    if (why !== null) refused.push({ column, why });
  }
  return refused;
}

/** The mapping: as given, else guessed; refused columns are ignored whatever was said. A field goes to one column only. */
export function mappingOf(sheet: Sheet, given: Mapping, refused: readonly RefusedColumn[]): Mapping {
  const taken = new Set<ImportField>(Object.values(given));
  const entries = sheet.headings.map((heading): [string, ImportField] => {
    if (refused.some(({ column }) => column === heading)) return [heading, 'ignore'];
    const said = given[heading];
    if (said) return [heading, said];
    const field = guess(heading);
    if (field === 'ignore' || taken.has(field)) return [heading, 'ignore'];
    taken.add(field);
    return [heading, field];
  });
  return Object.fromEntries(entries);
}
