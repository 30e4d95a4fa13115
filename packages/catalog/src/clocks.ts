/**
 * The one place where a number of days or hours is written. Domain gets `lengths` (or a team's overrides of them);
 * text refers to them by slots that fill.ts fills.
 */

import type { Source } from '@clearway/domain/checklist';
import type { ClockId, Clocks, Length } from '@clearway/domain/clock';
import { accessClocks } from './clocks/access.ts';
import { accountClocks } from './clocks/account.ts';
import { careClocks } from './clocks/care.ts';
import { legacyClocks } from './clocks/legacy.ts';

/** `unknown`: nobody has published a length. */
export type Confidence = 'high' | 'medium' | 'low' | 'unknown';

export type ClockFact = {
  readonly title: string;
  readonly length: Length;
  /** What starts it. */
  readonly starts: string;
  /** What happens when nothing is left of it. */
  readonly atZero: string;
  /** Procedures it belongs to (`P12`), or the system. */
  readonly appliesTo: readonly string[];
  readonly sources: readonly Source[];
  readonly checked: string;
  readonly confidence: Confidence;
  readonly note?: string;
};

/** A team's own length for a clock, with the reason; the fact keeps its source. */
export type Override = { readonly clock: ClockId; readonly length: Length; readonly reason: string };

export const clocks: Readonly<Record<ClockId, ClockFact>> = {
  ...accessClocks,
  ...accountClocks,
  ...careClocks,
  ...legacyClocks,
};

/** The published lengths, as domain takes them. */
export const lengths: Clocks = {
  'connection-request': clocks['connection-request'].length,
  'staff-pin': clocks['staff-pin'].length,
  'password-life': clocks['password-life'].length,
  'password-lock': clocks['password-lock'].length,
  'user-id-mail': clocks['user-id-mail'].length,
  'usable-after-approval': clocks['usable-after-approval'].length,
  'e-signature': clocks['e-signature'].length,
  'role-request': clocks['role-request'].length,
  'paper-review': clocks['paper-review'].length,
  'nppes-draft': clocks['nppes-draft'].length,
  'npi-change': clocks['npi-change'].length,
  'access-review': clocks['access-review'].length,
  'access-review-individual': clocks['access-review-individual'].length,
  'mfa-code': clocks['mfa-code'].length,
  'iacs-mail-code': clocks['iacs-mail-code'].length,
  'iacs-approval': clocks['iacs-approval'].length,
};

/** The published lengths with a team's overrides; of two for one clock the later in the list counts. */
export function withOverrides(overrides: readonly Override[]): Clocks {
  return { ...lengths, ...Object.fromEntries(overrides.map(({ clock, length }) => [clock, length])) };
}
