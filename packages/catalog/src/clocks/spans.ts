/** Lengths of time that only stand in text, and the ladders of our own reminders. No deadline of CMS is computed from them. */
import type { ClockId } from '@clearway/domain/clock';
import { from } from '../sources.ts';

const checked = '2026-11-23';

/** Slot name to the words that fill it. */
export const spans = {
  'account-effort': { words: '15 minutes', sources: from('onboarding:27'), checked, confidence: 'medium' },
  'vendor-review-time': { words: '5 to 10 business days', sources: from('W39'), checked, confidence: 'low' },
  'vendor-review-end': { words: '10 business days', sources: from('W39'), checked, confidence: 'low' },
  'iacs-approval-range': { words: '12 to 60 days', sources: from('iacs:35'), checked, confidence: 'high' },
  'enrollment-report': { words: '30 days', sources: from('W28', 'W23'), checked, confidence: 'low' },
  'handover-lead': { words: '30 days', sources: from('product'), checked, confidence: 'low' },
} as const;

/** Days between two questions of ours where nobody has published how long a thing takes. Our advice. */
export const chaseEvery = 7;

/**
 * When we remind: `since` counts from the start of the clock, `left` what is left of it, `every` repeats.
 * All of it is our advice.
 */
export type Ladder = {
  readonly unit: 'days' | 'hours';
  readonly counts: 'since' | 'left' | 'every';
  readonly at: readonly number[];
};

export const ladders: Partial<Readonly<Record<ClockId, Ladder>>> = {
  'connection-request': { unit: 'days', counts: 'since', at: [3, 7, 14, 21, 27] },
  'staff-pin': { unit: 'hours', counts: 'left', at: [24, 4] },
  'password-life': { unit: 'days', counts: 'left', at: [14, 7, 1] },
  'e-signature': { unit: 'days', counts: 'since', at: [2, 5, 10, 15, 18] },
  'role-request': { unit: 'days', counts: 'every', at: [chaseEvery] },
  'paper-review': { unit: 'days', counts: 'every', at: [chaseEvery] },
};
