/** Access reviews: what is gone through, what moved since the last one, and what is still to be taken away (fact base 7). */
import type { Day } from './day.ts';
import { dayOf } from './day.ts';
import type { Profile } from './profile.ts';
import type { Review, ReviewEntry, ReviewedKind } from './review-shape.ts';

export const entryKey = (is: ReviewedKind, id: string): string => `${is}:${id}`;

const list = (systems: readonly string[] | undefined) =>
  systems && systems.length > 0 ? ` ${[...systems].sort().join(' ')}` : '';
const entry = (is: ReviewedKind, id: string, was: string) => [entryKey(is, id), { is, was }] as const;

/** Everything that can open the record: roles, connections, other holders, and what is pending, each as it stands now. */
export function entriesOf(profile: Profile): Readonly<Record<string, ReviewEntry>> {
  const roles = Object.values(profile.roles).filter(
    (role) => role.role !== 'none' && role.status !== 'disassociated',
  );
  const connections = Object.values(profile.connections).filter(
    (one) => !one.answer || one.answer.is === 'approved',
  );
  const holders = Object.values(profile.holders).filter((one) => !one.endedOn);
  const invitations = Object.values(profile.invitations).filter((one) => !one.accepted && !one.withdrawn);
  const requests = Object.values(profile.requests).filter((one) => !one.answer);
  return Object.fromEntries([
    ...roles.map((one) => entry('role', one.person, `${one.role} ${one.status}${list(one.systems)}`)),
    ...connections.map((one) => entry('connection', one.id, `${one.system} ${one.answer?.is ?? 'pending'}`)),
    ...holders.map((one) => entry('holder', one.id, `${one.kind}${list(one.systems)}`)),
    ...invitations.map((one) => entry('invitation', one.id, `${one.role}${list(one.systems)}`)),
    ...requests.map((one) => entry('request', one.id, one.role)),
  ]);
}

/** The last review signed off before this one, or null. */
export function lastSigned(profile: Profile, but?: string): Review | null {
  const signed = Object.values(profile.reviews ?? {}).filter((one) => one.signed && one.id !== but);
  return signed.sort((a, b) => ((a.signed?.at ?? '') < (b.signed?.at ?? '') ? -1 : 1)).at(-1) ?? null;
}

export const moves = ['new', 'changed', 'same', 'gone'] as const;
/** How an entry moved since the last review. */
export type Since = (typeof moves)[number];
export type Difference = {
  readonly key: string;
  readonly since: Since;
  readonly before: string | null;
  readonly now: string | null;
};

/** The entries of a review against the last signed one: what is new, what changed, what is gone. Items are not compared. */
export function differences(profile: Profile, review: Review): readonly Difference[] {
  const before = lastSigned(profile, review.id)?.entries ?? {};
  const keys = [...new Set([...Object.keys(review.entries), ...Object.keys(before)])].filter(
    (key) => !key.startsWith('item:'),
  );
  return keys.sort().map((key) => {
    const [old, now] = [before[key]?.was ?? null, review.entries[key]?.was ?? null];
    const since: Since = now === null ? 'gone' : old === null ? 'new' : old === now ? 'same' : 'changed';
    return { key, since, before: old, now };
  });
}

/** Entries nobody has decided on. */
export const undecided = (review: Review): readonly string[] =>
  Object.entries(review.entries).flatMap(([key, one]) => (one.verdict ? [] : [key]));

export type Removal = { readonly review: string; readonly key: string; readonly on: Day };

/** Removals that were decided and that nobody has seen done yet, oldest first. */
export function openRemovals(profile: Profile): readonly Removal[] {
  const all = Object.values(profile.reviews ?? {}).flatMap((review) =>
    Object.entries(review.entries).flatMap(([key, one]) =>
      one.verdict === 'remove' && !one.confirmed && one.at
        ? [{ review: review.id, key, on: dayOf(one.at) }]
        : [],
    ),
  );
  return all.sort((a, b) => (a.on < b.on ? -1 : 1));
}
