/** What can be done to a review. Each answers null when it is kept, else why not in words. */
import { reviewItems } from '@clearway/catalog/review-items';
import { verdictLabels } from '@clearway/catalog/sentences/reviews';
import type { Day } from '@clearway/domain/day';
import { cryptoRandom, isId, newId } from '@clearway/domain/id';
import type { Profile } from '@clearway/domain/profile';
import type { Review, Verdict } from '@clearway/domain/review-shape';
import { useClock } from '../stores/clock.ts';
import { useDoing } from '../stores/doing.ts';
import { type EntryRow, plain } from './entries.ts';

export function useReviewActs() {
  const clock = useClock();
  const doing = useDoing();

  function start({ id, kind, name }: Profile) {
    const items = reviewItems.filter(({ kinds }) => kinds?.includes(kind) ?? true).map((item) => item.id);
    const opened = {
      kind: 'review-opened' as const,
      record: id,
      review: newId('review', cryptoRandom),
      on: clock.today,
      items,
    };
    return doing.make([opened], `The review of ${name} is open.`);
  }
  function decide(profile: Profile, review: Review, row: EntryRow, verdict: Verdict, note = '') {
    const decided = {
      kind: 'review-decided' as const,
      record: profile.id,
      review: review.id,
      entry: row.key,
      verdict,
    };
    return doing.make(
      [note ? { ...decided, note } : decided],
      `${row.name}: ${verdictLabels[verdict].toLowerCase()}.`,
    );
  }
  /** Keeps in one press what stands as it stood and has nothing to look at twice. */
  function keepPlain(profile: Profile, review: Review, rows: readonly EntryRow[]) {
    const kept = plain(rows).map(({ key }) => ({
      kind: 'review-decided' as const,
      record: profile.id,
      review: review.id,
      entry: key,
      verdict: 'keep' as const,
    }));
    return doing.make(kept, `${kept.length} entries stay as they were at the last review.`);
  }
  function confirm(profile: Profile, review: string, entry: string, on: Day) {
    if (!isId('review', review)) return null;
    return doing.make(
      [{ kind: 'removal-confirmed', record: profile.id, review, entry, on }],
      'Seen gone; the task is closed.',
    );
  }
  function sign(profile: Profile, review: Review, note: string) {
    const signed = { kind: 'review-signed' as const, record: profile.id, review: review.id, on: clock.today };
    return doing.make([note ? { ...signed, note } : signed], 'The review is signed off and locked.');
  }
  return { start, decide, keepPlain, confirm, sign };
}
