/**
 * The public NPI registry (its read API, version 2.1), asked for one number. Switched off unless an address is set;
 * what it lists is shown as listed in NPPES and is never taken for a role in I&A.
 */
import type { RegistryReply } from '@clearway/contract/imports';
import * as z from 'zod/mini';

/** How long somebody waits for a suggestion. */
const patienceMs = 3000;
const largest = 200_000;

const text = z.optional(z.nullable(z.string()));
const answerShape = z.object({
  results: z.optional(
    z.array(
      z.object({
        enumeration_type: z.optional(z.string()),
        basic: z.optional(
          z.object({
            first_name: text,
            last_name: text,
            organization_name: text,
            authorized_official_first_name: text,
            authorized_official_last_name: text,
            authorized_official_title_or_position: text,
          }),
        ),
        addresses: z.optional(z.array(z.object({ address_purpose: text, state: text }))),
      }),
    ),
  ),
});
type Listed = NonNullable<z.infer<typeof answerShape>['results']>[number];

const nothing = { kind: null, name: null, state: null, listedOfficial: null };

/** Asks the registry at `address`; null means it is not switched on. Never throws: no answer is an answer. */
export async function lookUp(
  address: string | null,
  npi: string,
  patience = patienceMs,
): Promise<RegistryReply> {
  if (address === null) return { npi, found: 'off', ...nothing };
  const question = new URL(address);
  question.searchParams.set('version', '2.1');
  question.searchParams.set('number', npi);
  try {
    const response = await fetch(question, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    const body = await response.text();
    if (!response.ok || body.length > largest) return { npi, found: 'silent', ...nothing };
    const [listed] = answerShape.parse(JSON.parse(body)).results ?? [];
    return listed ? { npi, found: 'yes', ...read(listed) } : { npi, found: 'no', ...nothing };
  } catch {
    return { npi, found: 'silent', ...nothing };
  }
}

const joined = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter((part) => part).join(' ') || null;

function read({ enumeration_type: type, basic, addresses }: Listed) {
  const practice = addresses?.find((one) => one.address_purpose === 'LOCATION') ?? addresses?.[0];
  const official = joined(basic?.authorized_official_first_name, basic?.authorized_official_last_name);
  return {
    kind: type === 'NPI-1' ? ('individual' as const) : type === 'NPI-2' ? ('organization' as const) : null,
    name: basic?.organization_name ?? joined(basic?.first_name, basic?.last_name),
    state: practice?.state ?? null,
    listedOfficial: official
      ? { name: official, title: basic?.authorized_official_title_or_position ?? null }
      : null,
  };
}
