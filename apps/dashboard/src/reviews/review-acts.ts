/** What can be done to a review, as drafts; `useReviewActs` keeps them. */
import { reviewItems } from '@clearway/catalog/review-items';
import { verdictLabels } from '@clearway/catalog/sentences/reviews';
import type { Day } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { cryptoRandom, isId, newId } from '@clearway/domain/id';
import type { Profile } from '@clearway/domain/profile';
import type { Review, Verdict } from '@clearway/domain/review-shape';
import { useClock } from '../stores/clock.ts';
import { useDoing } from '../stores/doing.ts';
import { type EntryRow, plain } from './entries.ts';

function opened({ id, kind }: Profile, on: Day): Draft {
  const items = reviewItems.filter(({ kinds }) => kinds?.includes(kind) ?? true).map((item) => item.id);
  return { kind: 'review-opened', record: id, review: newId('review', cryptoRandom), on, items };
}

function decided(profile: Profile, review: Review, entry: string, verdict: Verdict, note = ''): Draft {
  const draft = { kind: 'review-decided' as const, record: profile.id, review: review.id, entry, verdict };
  return note ? { ...draft, note } : draft;
}

function signed(profile: Profile, review: Review, on: Day, note: string): Draft {
  const draft = { kind: 'review-signed' as const, record: profile.id, review: review.id, on };
  return note ? { ...draft, note } : draft;
}

/** Each answers null when it is kept, else why not in words. */
export function useReviewActs() {
  const clock = useClock();
  const doing = useDoing();

  const start = (profile: Profile) =>
    doing.make([opened(profile, clock.today)], `The review of ${profile.name} is open.`);
  const decide = (profile: Profile, review: Review, row: EntryRow, verdict: Verdict, note = '') =>
    doing.make(
      [decided(profile, review, row.key, verdict, note)],
      `${row.name}: ${verdictLabels[verdict].toLowerCase()}.`,
    );
  /** Keeps in one press what stands as it stood and has nothing to look at twice. */
  function keepPlain(profile: Profile, review: Review, rows: readonly EntryRow[]) {
    const kept = plain(rows).map(({ key }) => decided(profile, review, key, 'keep'));
    return doing.make(kept, `${kept.length} entries stay as they were at the last review.`);
  }
  function confirm(profile: Profile, review: string, entry: string, on: Day) {
    if (!isId('review', review)) return null;
    return doing.make(
      [{ kind: 'removal-confirmed', record: profile.id, review, entry, on }],
      'Seen gone; the task is closed.',
    );
  }
  const sign = (profile: Profile, review: Review, note: string) =>
    doing.make([signed(profile, review, clock.today, note)], 'The review is signed off and locked.');
  return { start, decide, keepPlain, confirm, sign };
}
