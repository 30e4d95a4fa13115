/** One profile's reviews: the one shown, its rows, what is left of it and what is still to be taken away. */
import { isId } from '@clearway/domain/id';
import { openRemovals, undecided } from '@clearway/domain/review';
import { reviewClock } from '@clearway/domain/review-due';
import { computed } from 'vue';
import { useProfile } from '../reads/across.ts';
import { useClock } from '../stores/clock.ts';
import { useRecords } from '../stores/records.ts';
import { type Around, entryRows, goneRows } from './entries.ts';

/** `wanted`: the review to show; empty for the open one, else the one signed last. */
export function useReview(profileId: () => string, wanted: () => string) {
  const clock = useClock();
  const records = useRecords();
  const { profile, missing, fault } = useProfile(profileId);

  const nameOf = (id: string) =>
    (isId('person', id)
      ? records.person(id)?.name
      : isId('profile', id)
        ? records.profile(id)?.name
        : undefined) ?? 'Somebody';
  const around = computed((): Around | null => {
    if (!profile.value) return null;
    const people = Object.values(profile.value.roles).flatMap(({ person }) => records.person(person) ?? []);
    return {
      profile: profile.value,
      people: Object.fromEntries(people.map((person) => [person.id, person])),
      nameOf,
      today: clock.today,
    };
  });
  /** The newest first. */
  const all = computed(() =>
    Object.values(profile.value?.reviews ?? {}).sort((a, b) => (a.at < b.at ? 1 : -1)),
  );
  const review = computed(
    () =>
      all.value.find(({ id }) => id === wanted()) ??
      all.value.find(({ signed }) => !signed) ??
      all.value[0] ??
      null,
  );
  const rows = computed(() => (review.value && around.value ? entryRows(review.value, around.value) : []));
  const gone = computed(() => (review.value && around.value ? goneRows(review.value, around.value) : []));
  const left = computed(() => (review.value ? undecided(review.value).length : 0));
  const removals = computed(() => (profile.value ? openRemovals(profile.value) : []));
  const due = computed(() => (profile.value ? reviewClock(profile.value, records.clocks) : null));
  return { profile, missing, fault, around, all, review, rows, gone, left, removals, due };
}
