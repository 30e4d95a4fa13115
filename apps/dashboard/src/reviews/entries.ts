/** The entries of a review as rows: who or what, how it stands, how it moved, what to look at twice, what was decided. */
import { reviewItems } from '@clearway/catalog/review-items';
import { type Day, dayOf } from '@clearway/domain/day';
import type { Person } from '@clearway/domain/person';
import type { Profile } from '@clearway/domain/profile';
import { differences, type Since } from '@clearway/domain/review';
import { flagsOf, type ReviewFlag } from '@clearway/domain/review-flag';
import type { Review, ReviewEntry, ReviewedKind } from '@clearway/domain/review-shape';

export type EntryRow = {
  readonly key: string;
  readonly is: ReviewedKind;
  readonly name: string;
  /** As it stood when the review was opened, and at the one before. */
  readonly was: string;
  readonly before: string | null;
  readonly since: Since | null;
  readonly flags: readonly ReviewFlag[];
  readonly confirmedOn: Day | null;
  readonly entry: ReviewEntry;
};

export type Around = {
  readonly profile: Profile;
  readonly people: Readonly<Record<string, Person>>;
  readonly nameOf: (id: string) => string;
  readonly today: Day;
};

function nameOf(is: ReviewedKind, id: string, { profile, nameOf: named }: Around): string {
  if (is === 'item') return reviewItems.find((item) => item.id === id)?.area ?? id;
  if (is === 'connection') return named(profile.connections[id]?.firm ?? id);
  if (is === 'holder') return profile.holders[id]?.name ?? 'Somebody';
  const person =
    is === 'invitation'
      ? profile.invitations[id]?.person
      : is === 'request'
        ? profile.requests[id]?.person
        : id;
  return named(person ?? id);
}

/** The last day anybody said that it is so. */
function confirmedOn(is: ReviewedKind, id: string, { profile }: Around): Day | null {
  if (is === 'role') return profile.roles[id]?.on ?? null;
  if (is === 'holder') return profile.holders[id]?.confirmedOn ?? null;
  if (is === 'connection') return profile.connections[id]?.answer?.on ?? null;
  const at =
    is === 'invitation'
      ? profile.invitations[id]?.at
      : is === 'request'
        ? profile.requests[id]?.at
        : undefined;
  return at ? dayOf(at) : null;
}

/** What differs first, then what is flagged, then the rest; the catalogue's items last. */
const rank = ({ is, since, flags }: EntryRow) =>
  is === 'item' ? 3 : since === 'new' || since === 'changed' ? 0 : flags.length > 0 ? 1 : 2;

export function entryRows(review: Review, around: Around): readonly EntryRow[] {
  const moved = new Map(differences(around.profile, review).map((one) => [one.key, one]));
  const flags = flagsOf(around.profile, around.people, around.today);
  const rows = Object.entries(review.entries).map(([key, entry]): EntryRow => {
    const id = key.slice(key.indexOf(':') + 1);
    const difference = moved.get(key);
    return {
      key,
      is: entry.is,
      name: nameOf(entry.is, id, around),
      was: entry.was,
      before: difference?.before ?? null,
      since: difference?.since ?? null,
      flags: flags[key] ?? [],
      confirmedOn: confirmedOn(entry.is, id, around),
      entry,
    };
  });
  return rows.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** What stood at the last review and is gone now: nothing to decide, good to see. */
export function goneRows(
  review: Review,
  around: Around,
): readonly { readonly key: string; readonly name: string; readonly before: string }[] {
  return differences(around.profile, review).flatMap(({ key, since, before }) => {
    const [is, id = ''] = key.split(':');
    const kind = (['role', 'connection', 'holder', 'invitation', 'request'] as const).find(
      (one) => one === is,
    );
    return since === 'gone' && kind ? [{ key, name: nameOf(kind, id, around), before: before ?? '' }] : [];
  });
}

/** Entries that can be kept in one press: as at the last review, nothing to look at twice, not decided yet. */
export const plain = (rows: readonly EntryRow[]): readonly EntryRow[] =>
  rows.filter(({ since, flags, entry }) => since === 'same' && flags.length === 0 && !entry.verdict);
