/** Where a clock is dealt with, and what the press that goes there says. */
import type { RouteLocationRaw } from 'vue-router';
import type { ClockRow } from './grouped.ts';

const isReview = (row: ClockRow) => row.clock === 'access-review' || row.clock === 'access-review-individual';

/** The review itself, the client, else the person or profile it stands on. */
export function placeOf(row: ClockRow): RouteLocationRaw {
  if (isReview(row)) return { name: 'review', params: { profile: row.record } };
  if (row.record.startsWith('pr_')) return { name: 'person', params: { id: row.record } };
  const [first] = row.clients;
  if (first) return { name: 'client', params: { id: first.id } };
  return { name: 'profile', params: { id: row.record } };
}

/** What is to be done once it has ended. */
export function afterWords(row: ClockRow): string {
  if (isReview(row)) return 'Start the review';
  if (row.clock === 'staff-pin') return 'Check, invite again';
  if (row.clock === 'password-life') return 'Record the change';
  return row.clock === 'connection-request' || row.clock === 'e-signature'
    ? 'Check, send again'
    : 'See what became of it';
}
