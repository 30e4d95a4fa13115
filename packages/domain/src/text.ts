/** Text typed by a person: trimmed, bounded, and free of secrets (checked by secret.ts in decide). */
import * as z from 'zod/mini';
import { phoneFault } from './phone.ts';

/** Marks that turn the direction of what follows, so that a name would read as another (Unicode TR 36, 2.10). */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** A name or label is one line: breaks and other control characters become a space, so that none begins a line of a mail. */
export const oneLine = z.overwrite((text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(turning, ''),
);
/** A note may have lines, and no other control character. */
const lines = z.overwrite((text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(turning, ''),
);

/** Names of people and organizations, e.g. "Osei Family Medicine LLC". */
export const nameText = z.string().check(oneLine, z.trim(), z.minLength(1), z.maxLength(200));
/** A note, at most a page. */
export const noteText = z.string().check(lines, z.trim(), z.maxLength(2000));
/** A short label: a tag, a code of ours. */
export const labelText = z.string().check(oneLine, z.trim(), z.minLength(1), z.maxLength(60));
/** A permanent id of the catalogue: a kebab word, e.g. of a step or a question. Never the name of something every object has. */
export const kebabText = z.string().check(
  z.maxLength(60),
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.refine((text) => text !== 'constructor'),
);
/** Tracking ID as CMS prints it: 1 to 20 letters, digits, hyphens (fact base K1). */
export const trackingIdText = z.string().check(z.trim(), z.regex(/^[A-Za-z0-9-]{1,20}$/));
export const emailText = z.string().check(z.trim(), z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/));
/** A business phone of the United States as typed; digits, spaces and ()+-.x only. */
export const phoneText = z.string().check(
  z.trim(),
  z.regex(/^[0-9()+\-. x]{7,30}$/),
  z.refine((text) => phoneFault(text) !== 'not-us', { error: 'a phone number of the United States' }),
);
/** ISO instant in UTC, e.g. `2026-11-23T14:44:00.000Z`. */
export const instantText = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/));
